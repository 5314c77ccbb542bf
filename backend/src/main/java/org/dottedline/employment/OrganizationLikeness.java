package org.dottedline.employment;

/** In what two organizations are alike. The names are those of the API. */
public enum OrganizationLikeness {

	NAME, SPELLING

}
