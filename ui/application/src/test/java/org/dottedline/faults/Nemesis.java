package org.dottedline.faults;

import java.util.Random;

/** Strikes while clients wait for answers, at moments that a printed seed decides. */
final class Nemesis {

	private static final int LONGEST_WAIT_MILLIS = 250;

	private final Crew crew;

	private final Story story;

	private final Random random;

	private int kills;

	Nemesis(Crew crew, Story story, long seed) {
		this.crew = crew;
		this.story = story;
		this.random = new Random(seed);
	}

	/** How often it has killed. */
	int kills() {
		return this.kills;
	}

	/** Kills in the middle of writes, once some more were acknowledged. */
	void kill(String whom, Blow blow) throws Exception {
		this.crew.awaitAcknowledged(5 + this.random.nextInt(20));
		Thread.sleep(this.random.nextInt(LONGEST_WAIT_MILLIS));
		while (this.crew.waiting() == 0) {
			Thread.sleep(1);
		}
		long waiting = this.crew.waiting();
		int acknowledged = this.crew.acknowledged();
		blow.fall();
		this.kills++;
		this.story.tell("Kill %d: %s, while %d clients waited for an answer and %d changes were acknowledged", this.kills, whom, waiting,
				acknowledged);
	}

	/** What kills. */
	interface Blow {

		void fall() throws Exception;

	}

}
