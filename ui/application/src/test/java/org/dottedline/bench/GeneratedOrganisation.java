package org.dottedline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An invented account in the shape of the Home Office: three people at the top, six ranks, most people in the fifth, and
 * a few managers with very many reports. Each run invents the same.
 *
 * @param name of the account
 * @param people how many, 1,000 or more
 * @param departments how many
 */
record GeneratedOrganisation(String name, int people, int departments) {

	/** How many of 2,081 people have so many managers above them, from none to five. */
	private static final int[] RANKS = { 3, 19, 150, 481, 1159, 269 };

	private static final int OF = 2081;

	private static final int PEOPLE_PER_DEPARTMENT = 6;

	private static final String[] FIRST_NAMES = { "Ada", "Bruno", "Carla", "David", "Elif", "Femi", "Grace", "Hugo", "Ines", "Jonas",
			"Kofi", "Lena", "Marta", "Nils", "Olga", "Pavel", "Quentin", "Rosa", "Sven", "Tariq", "Uma", "Vera", "Wen", "Yusuf" };

	private static final String[] LAST_NAMES = { "Abbott", "Berger", "Costa", "Dubois", "Eriksen", "Fischer", "Garcia", "Hansen",
			"Ito", "Jansen", "Kowalski", "Lindgren", "Moreau", "Novak", "Okafor", "Petrov", "Quinn", "Rossi", "Schmidt", "Tanaka",
			"Ueda", "Vargas", "Weber", "Xu", "Young", "Zimmer" };

	private static final String[] TITLES = { "Analyst", "Case worker", "Engineer", "Deputy director", "Head of operations",
			"Policy adviser", "Programme manager", "Project support", "Senior officer", "Team leader" };

	/** One that is called by its size. */
	GeneratedOrganisation(int people) {
		this("Generated " + people, people);
	}

	/** With a department for every six people. */
	GeneratedOrganisation(String name, int people) {
		this(name, people, people / PEOPLE_PER_DEPARTMENT);
	}

	/** Writes it as a CRM's administrator exports it, and answers the folder. */
	Path writeTo(Path folder) throws IOException {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("Account.csv"), row("ID", "NAME", "INDUSTRY") + row(account(), name, "Invented"));
		Files.writeString(folder.resolve("Contact.csv"), contacts());
		return folder;
	}

	private String contacts() {
		var random = new Random(people);
		var departmentOf = new int[people];
		var text = new StringBuilder(row("ID", "ACCOUNTID", "FIRSTNAME", "LASTNAME", "TITLE", "DEPARTMENT", "REPORTSTOID"));
		for (var i = 0; i < people; i++) {
			var manager = managerOf(i, random);
			departmentOf[i] = i < departments ? i : departmentOf[manager];
			text.append(row(contact(i), account(), one(FIRST_NAMES, random), one(LAST_NAMES, random), one(TITLES, random),
					"Department " + (departmentOf[i] + 1), manager < 0 ? "" : contact(manager)));
		}
		return text.toString();
	}

	/** Somebody of the rank above, the first of them far more often than the last; -1 at the top. */
	private int managerOf(int i, Random random) {
		var above = 0;
		var from = RANKS[0];
		if (i < from) {
			return -1;
		}
		for (var rank = 1; rank < RANKS.length - 1; rank++) {
			var next = from + RANKS[rank] * people / OF;
			if (i < next) {
				break;
			}
			above = from;
			from = next;
		}
		var skewed = Math.pow(random.nextDouble(), 1.6);
		return above + (int) (skewed * (from - above));
	}

	private static String account() {
		return "001%015d".formatted(1);
	}

	private static String contact(int i) {
		return "003%015d".formatted(i + 1);
	}

	private static String one(String[] words, Random random) {
		return words[random.nextInt(words.length)];
	}

	private static String row(String... fields) {
		return Stream.of(fields).map(field -> '"' + field + '"').collect(Collectors.joining(",", "", "\r\n"));
	}
}
