package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What the measurements share: folders that go away, one browser, and one warm instance that knows the Home Office. */
final class Workbench implements AutoCloseable {

	/** An instance is warm after so many imports and reads of accounts like the measured one. */
	private static final int WARM_IMPORTS = 4;

	private static final int WARM_READS = 25;

	private final Path root;

	private final int port;

	private final boolean sample;

	private final Path folder;

	private final List<Instance> instances = new ArrayList<>();

	private final List<LoneDatabase> databases = new ArrayList<>();

	private final Map<GeneratedOrganisation, String> accounts = new HashMap<>();

	private @Nullable Chromium chromium;

	private @Nullable Instance warm;

	private @Nullable Api api;

	private @Nullable HomeOffice homeOffice;

	Workbench(Path root, int port, boolean sample) throws IOException {
		this.root = root;
		this.port = port;
		this.sample = sample;
		this.folder = Files.createTempDirectory("dottedline-bench");
	}

	/** A place for a folder or file of this run. */
	Path place(String name) {
		return folder.resolve(name);
	}

	/** Whether starts are measured with the sample account. */
	boolean sample() {
		return sample;
	}

	/** Starts an instance; it is stopped at the latest when the bench is. */
	Instance start(Path data, boolean withSample) throws IOException {
		var instance = Instance.start(root, data, port, withSample);
		synchronized (instances) {
			instances.add(instance);
		}
		return instance;
	}

	/** Starts an empty instance on a database that runs already, at a free port: there may be several. */
	Instance start(Path data, LoneDatabase database) throws IOException {
		var instance = Instance.startOn(database, root, data, 0);
		synchronized (instances) {
			instances.add(instance);
		}
		return instance;
	}

	/** Starts a database alone; it is stopped at the latest when the bench is. */
	LoneDatabase database(String name) throws IOException, InterruptedException {
		var database = LoneDatabase.start(root, place(name));
		synchronized (instances) {
			databases.add(database);
		}
		return database;
	}

	Chromium chromium() {
		if (chromium == null) {
			chromium = Chromium.open();
		}
		return chromium;
	}

	/** An instance that has imported and read for a while. */
	Instance warm() throws IOException, InterruptedException {
		if (warm == null) {
			var instance = start(place("warm"), false);
			try {
				instance.awaitReady();
				api = new Api(instance.address());
				for (var i = 1; i <= WARM_IMPORTS; i++) {
					importGenerated(instance, api, new GeneratedOrganisation("Rehearsal " + i, HomeOffice.PEOPLE), "rehearsal-" + i);
				}
			} catch (IOException failed) {
				instance.close();
				throw failed;
			}
			warm = instance;
		}
		return warm;
	}

	/** The API of the warm instance. */
	Api api() throws IOException, InterruptedException {
		warm();
		return Objects.requireNonNull(api);
	}

	/** The Home Office in the warm instance. */
	HomeOffice homeOffice() throws IOException, InterruptedException {
		if (homeOffice == null) {
			homeOffice = HomeOffice.importInto(warm(), api(), root);
		}
		return homeOffice;
	}

	/** The id of an invented organisation in the warm instance, which it is imported into once. */
	String account(GeneratedOrganisation organisation) throws IOException, InterruptedException {
		var known = accounts.get(organisation);
		if (known == null) {
			known = importGenerated(warm(), api(), organisation, "generated-" + organisation.people());
			accounts.put(organisation, known);
		}
		return known;
	}

	/** Imports an invented organisation, reads it for a while, and answers its account's id. */
	private String importGenerated(Instance instance, Api its, GeneratedOrganisation organisation, String source)
			throws IOException, InterruptedException {
		instance.importFolder(organisation.writeTo(place(source)), source);
		var account = WholeMap.accountNamed(its, organisation.name());
		for (var i = 0; i < WARM_READS; i++) {
			WholeMap.read(its, account);
		}
		return account;
	}

	/** Leaves nothing behind: neither instances nor folders. Harmless when it was done already. */
	void cleanUp() {
		synchronized (instances) {
			instances.forEach(Instance::close);
			instances.clear();
			databases.forEach(LoneDatabase::close);
			databases.clear();
			if (Files.exists(folder)) {
				remove(folder);
			}
		}
	}

	@Override
	public void close() {
		if (chromium != null) {
			chromium.close();
		}
		if (api != null) {
			api.close();
		}
		cleanUp();
	}

	private static void remove(Path folder) {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		} catch (IOException failed) {
			System.err.println(folder + " could not be removed: " + failed.getMessage());
		}
	}
}
