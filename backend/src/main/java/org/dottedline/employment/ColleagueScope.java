package org.dottedline.employment;

/** Among whom past colleagues are looked for. The names are those of the API. */
public enum ColleagueScope {

	ACCOUNT, EVERYWHERE, OURS

}
