package org.dottedline.judgement;

import org.dottedline.graph.RecordType;

/** What can be judged. What is said of a seat stays with it; what is said of a person belongs to their tenure. */
public enum JudgedField {

	BUYING_ROLES("buyingRoles", RecordType.STAKEHOLDER, 365),

	AUTHORITY("authority", RecordType.STAKEHOLDER, 365),

	SUPPORT("support", RecordType.TENURE, 180),

	INFLUENCE("influence", RecordType.TENURE, 180),

	INNER_CIRCLE("innerCircle", RecordType.TENURE, 180),

	ORIENTATION("orientation", RecordType.TENURE, 730),

	ADAPTABILITY("adaptability", RecordType.TENURE, 730),

	COVERAGE("coverage", RecordType.TENURE, 90);

	private final String field;

	private final RecordType holder;

	private final int days;

	JudgedField(String field, RecordType holder, int days) {
		this.field = field;
		this.holder = holder;
		this.days = days;
	}

	/** The field of the record that it is a judgement of. */
	public String field() {
		return this.field;
	}

	/** The kind of record that holds what was judged. */
	public RecordType holder() {
		return this.holder;
	}

	/** How long it holds where an administrator said nothing else. */
	public int days() {
		return this.days;
	}

}
