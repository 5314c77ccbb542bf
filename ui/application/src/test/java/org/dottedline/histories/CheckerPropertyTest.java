package org.dottedline.histories;

import java.util.Random;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;

/** A checker that finds nothing proves something only if it finds what is wrong. */
class CheckerPropertyTest {

	@Property(tries = 300)
	void findsNothingWhereNothingIsWrong(@ForAll long seed, @ForAll @IntRange(max = 200) int steps) {
		Verdict verdict = Checker.check(new InventedWorld(seed, steps).evidence());
		assertThat(verdict.violations()).isEmpty();
		Verdict.Counts counts = verdict.counts();
		assertThat(counts.acknowledged() + counts.refused() + counts.done() + counts.absent()).isEqualTo(counts.operations());
	}

	@Property(tries = 700)
	void findsWhateverIsWrong(@ForAll SeededFault fault, @ForAll long seed, @ForAll @IntRange(min = 60, max = 200) int steps) {
		InventedWorld world = new InventedWorld(seed, steps);
		Assume.that(fault.into(world, new Random(seed)));
		assertThat(Checker.check(world.evidence()).violations()).as(fault.name())
			.anySatisfy(sentence -> assertThat(sentence).contains(fault.sentence()));
	}

}
