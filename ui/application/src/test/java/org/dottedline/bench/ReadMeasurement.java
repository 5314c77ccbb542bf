package org.dottedline.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reading a whole map through GraphQL, in quiet and while others edit it. */
final class ReadMeasurement implements Measurement {

	private static final double QUIET_MILLIS = 30;

	private static final double EDITED_MILLIS = 60;

	private static final int READS = 200;

	/** Long enough for the edits to come as often as they should. */
	private static final Duration EDITED = Duration.ofSeconds(15);

	private static final Duration WARM_UP = Duration.ofSeconds(20);

	private static final Duration MOST = Duration.ofMinutes(2);

	/** Fewer edits than this in a second would be another measurement. */
	private static final double FEWEST_EDITS = 0.9 * Edits.PER_SECOND;

	@Override
	public String name() {
		return "read";
	}

	@Override
	public String about() {
		return "GraphQL read of the whole Home Office map, the median over HTTP after warm-up; and while 5 edits a second go into it.";
	}

	@Override
	public List<Outcome> measure(Workbench bench) throws Exception {
		var account = bench.homeOffice().account();
		var api = bench.api();
		var request = api.request(WholeMap.QUERY, Map.of("id", account));
		Read read = () -> api.send(request);
		for (var began = System.nanoTime(); System.nanoTime() - began < WARM_UP.toNanos();) {
			read.once();
		}
		return List.of(quiet(read), edited(api, account, read));
	}

	private static Outcome quiet(Read read) throws Exception {
		var load = Machine.load();
		var reads = new ArrayList<Double>();
		var bares = new ArrayList<Double>();
		try (var bare = new BareAnswer(read.once())) {
			for (var i = 0; i < READS; i++) {
				bare.read();
			}
			var deadline = System.nanoTime() + MOST.toNanos();
			while (reads.size() < READS && System.nanoTime() < deadline) {
				reads.add(millisOf(read));
				bares.add(millisOf(bare::read));
			}
		}
		var times = new Samples(reads);
		var bare = new Samples(bares).p50();
		return new Outcome.Figure("read.quiet", times.p50(), "ms", QUIET_MILLIS,
				Beside.of("p95 ms", times.p95()).and("max ms", times.max()).and("same bytes from a bare server ms", bare)
						.and("times that", times.p50() / bare).and("load", load).map());
	}

	private static Outcome edited(Api api, String account, Read read) throws Exception {
		var load = Machine.load();
		var reads = new ArrayList<Double>();
		try (var edits = Edits.begin(api, WholeMap.read(api, account))) {
			var began = System.nanoTime();
			while (System.nanoTime() - began < EDITED.toNanos()) {
				reads.add(millisOf(read));
			}
			var perSecond = edits.done() * 1e9 / (System.nanoTime() - began);
			if (perSecond < FEWEST_EDITS) {
				throw new IOException("only %.1f edits a second went in".formatted(perSecond));
			}
			var times = new Samples(reads);
			return new Outcome.Figure("read.edited", times.p50(), "ms", EDITED_MILLIS,
					Beside.of("p95 ms", times.p95()).and("max ms", times.max()).and("reads", times.count())
							.and("edits a second", perSecond).and("load", load).map());
		}
	}

	private static double millisOf(Read read) throws Exception {
		var began = System.nanoTime();
		read.once();
		return (System.nanoTime() - began) / 1e6;
	}

	private interface Read {

		byte[] once() throws Exception;
	}
}
