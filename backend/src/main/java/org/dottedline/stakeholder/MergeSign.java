package org.dottedline.stakeholder;

/** What two persons have in common beside their name. */
enum MergeSign {

	EMAIL, EMAIL_DOMAIN, PHONE, TITLE, EMPLOYER

}
