package org.dottedline.importing.reading.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductNamesTest {

	private final ProductNames names = new ProductNames(
			List.of("Chef Anton's Gumbo Mix", "Queso Cabrales", "Tofu", "Suite 7", "Suite 8", "Röd Kaviar", "TV"));

	@ParameterizedTest
	@CsvSource({ "chef antons gumbo mix,Chef Anton's Gumbo Mix", "QUESO  CABRALES,Queso Cabrales",
			"Queso-Cabrales,Queso Cabrales", "Queso Cabralles,Queso Cabrales", "Queso Cabrale,Queso Cabrales",
			"Queso Carbales,Queso Cabrales", "Queso Cabarlse,", "Rod Kaviar,Röd Kaviar", "Tofo,Tofu", "tv,TV", "PV,",
			"Toffee,", "Suite 9,", "Suite,", "Something else,", "'',", "!!!," })
	void aNameSpeltNearlyRightIsSuggestedAndAnotherIsNot(String name, String suggestion) {
		assertThat(names.near(name)).isEqualTo(suggestion == null ? List.of() : List.of(suggestion));
	}

	@Test
	void aNameThatExistsNeedsNoSuggestion() {
		assertThat(names.has("Tofu")).isTrue();
		assertThat(names.near("Tofu")).isEmpty();
		assertThat(names.didYouMean("Tofu")).isEmpty();
		assertThat(names.didYouMean("tofu")).contains("Did you mean \"Tofu\"?");
	}

	@Test
	void productsSpeltTwoWaysAreFoundAmongThemselves() {
		assertThat(ProductNames.speltTwoWays(List.of("Cloud Storage", "cloud-storage", "Cloud Storrage", "Tofu", "Suite 7",
				"Suite 8"))).containsExactlyInAnyOrder(List.of("Cloud Storage", "cloud-storage"),
						List.of("Cloud Storage", "Cloud Storrage"));
	}

	@Property
	void oneTypoInALongNameIsAlwaysSeen(@ForAll @AlphaChars @StringLength(min = 6, max = 30) String name,
			@ForAll @IntRange(max = 3) int kind, @ForAll @IntRange(max = 29) int where,
			@ForAll @CharRange(from = 'a', to = 'z') char letter) {
		int at = where % (name.length() - 1);
		String misspelt = switch (kind) {
			case 0 -> name.substring(0, at) + name.substring(at + 1);
			case 1 -> name.substring(0, at) + letter + name.substring(at);
			case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
			default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
		};

		ProductNames one = new ProductNames(List.of(name));

		assertThat(one.has(misspelt) || one.near(misspelt).equals(List.of(name))).isTrue();
	}

	@Property
	void aSuggestionIsAlwaysANameThatExists(@ForAll @StringLength(max = 12) String name) {
		assertThat(names.near(name)).allMatch(names::has).doesNotContain(name);
	}
}
