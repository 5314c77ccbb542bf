package org.dottedline.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RanksTest {

	@ParameterizedTest
	@CsvSource({ "Buyer, Purchasing Manager", "Manager, Senior Manager", "Manager IT, Head of IT", "Head of IT, Director IT", "Director, VP Sales",
			"Vice-President, Senior Vice President", "EVP, President", "President, CEO", "Abteilungsleiterin, Chief Information Officer" })
	void aTitleStandsHigherByItsWords(String before, String after) {
		assertThat(Ranks.isHigher(before, after)).isTrue();
		assertThat(Ranks.isHigher(after, before)).isFalse();
	}

	@Test
	void whatIsNotSaidStandsNowhere() {
		assertThat(Ranks.isHigher(null, "CEO")).isFalse();
		assertThat(Ranks.isHigher("CEO", null)).isFalse();
		assertThat(Ranks.isHigher("Buyer", "Buyer, Ministry of Ceoworks")).as("words, not parts of words").isFalse();
	}

}
