package org.dottedline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes the product's figures, prints each with its target, and ends with 0 when all hold, else with 1. */
public final class Main {

	private static final List<Measurement> ALL = List.of(new StartMeasurement(), new ImportMeasurement(), new MemoryMeasurement(),
			new ReadMeasurement(), new AsOfMeasurement(), new ColleaguesMeasurement(), new PaintMeasurement(), new FramesMeasurement(), new LensMeasurement(), new WhitespaceMeasurement(),
			new DragMeasurement(), new EditorsMeasurement(), new LiveMeasurement(), new NodesMeasurement(), new IdleMeasurement(), new OthersMeasurement(), new MatrixMeasurement());

	private Main() {
	}

	public static void main(String[] words) throws Exception {
		Options options;
		try {
			options = Options.parse(List.of(words), ALL.stream().map(Measurement::name).toList());
		} catch (IllegalArgumentException wrong) {
			System.err.println(wrong.getMessage());
			System.exit(2);
			return;
		}
		if (options.help()) {
			System.out.print(Options.usage(ALL));
			return;
		}
		var root = Path.of(System.getProperty("dottedline.root", "")).toAbsolutePath();
		var outcomes = take(options, root);
		var file = new Report(outcomes).writeTo(root.resolve("ui/application/target/bench.json"));
		System.out.println("All figures: " + root.relativize(file));
		System.exit(outcomes.stream().allMatch(Outcome::holds) ? 0 : 1);
	}

	private static List<Outcome> take(Options options, Path root) throws Exception {
		var outcomes = new ArrayList<Outcome>();
		try (var bench = new Workbench(root, options.port(), options.sample())) {
			// Whoever interrupts this leaves nothing behind.
			Runtime.getRuntime().addShutdownHook(new Thread(bench::cleanUp));
			for (var measurement : ALL) {
				if (options.chose(measurement.name())) {
					for (var outcome : outcomesOf(measurement, bench)) {
						System.out.println(outcome.line());
						outcomes.add(outcome);
					}
				}
			}
		}
		return outcomes;
	}

	/** What can't be measured is no reason to keep the other figures back. */
	private static List<Outcome> outcomesOf(Measurement measurement, Workbench bench) {
		try {
			return measurement.measure(bench);
		} catch (InterruptedException interrupted) {
			Thread.currentThread().interrupt();
			return List.of(new Outcome.Failed(measurement.name(), "interrupted"));
		} catch (Exception failure) {
			return List.of(new Outcome.Failed(measurement.name(), String.valueOf(failure.getMessage())));
		}
	}
}
