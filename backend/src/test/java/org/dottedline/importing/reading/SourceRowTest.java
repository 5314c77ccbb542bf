package org.dottedline.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceRowTest {

	@ParameterizedTest
	@CsvSource({ "440.00,440.00", "-3,-3", "+7.5,7.5", ".5,0.5", "1e3,1000", "' 12 ',12", "2.50E+2,250" })
	void numbersAreExact(String text, BigDecimal number) {
		assertThat(row(text).decimal("Amount")).isEqualTo(new Value.Given<>(number));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,234.50", "1.234,50", "1 234", "1'234", "12,5", "$5", "5 €", "EUR 5", "five", "NaN", "--1",
			"0x1F", "1e999", "5%", "1d", "١٢" })
	void whatIsNoPlainNumberIsRefusedAndNeverGuessed(String text) {
		assertThat(refused(row(text).decimal("Amount")).code()).isEqualTo(ProblemCode.NOT_A_NUMBER);
	}

	@Test
	void aRefusalNamesFileLineColumnAndValue() {
		Problem problem = refused(row("1.234,50").decimal("Amount"));

		assertThat(problem.file()).isEqualTo("Opportunity.csv");
		assertThat(problem.line()).isEqualTo(7);
		assertThat(problem.column()).isEqualTo("Amount");
		assertThat(problem.message()).contains("\"1.234,50\"").contains("thousands");
	}

	@Property
	void everyNumberIsReadAsItWasWritten(@ForAll BigDecimal number) {
		if (number.toPlainString().length() <= 30) {
			assertThat(row(number.toPlainString()).decimal("Amount")).isEqualTo(new Value.Given<>(number.scale() < 0
					? number.setScale(0)
					: number));
		}
	}

	@ParameterizedTest
	@CsvSource({ "2014-09-30,2014-09-30", "2014-09-30T12:00:00.000+0000,2014-09-30", "2014-09-30T23:30:00Z,2014-09-30",
			"2014-09-30 12:00:00,2014-09-30", "2014-09-30T12:00,2014-09-30", "30/09/2014,2014-09-30",
			"09/30/2014,2014-09-30", "9/9/2014,2014-09-09", "30.09.2014,2014-09-30", "03.04.2014,2014-04-03",
			"'9/30/2014 5:12 PM',2014-09-30", "2014-09-30T12:00:00+02:00,2014-09-30" })
	void datesAreReadInTheFormsThatCanMeanOneDayOnly(String text, LocalDate day) {
		assertThat(row(text).date("Amount")).isEqualTo(new Value.Given<>(day));
	}

	@Test
	void aDateThatCouldBeTwoDaysIsRefusedWithBoth() {
		Problem problem = refused(row("03/04/2014").date("Amount"));

		assertThat(problem.code()).isEqualTo(ProblemCode.AMBIGUOUS_DATE);
		assertThat(problem.message()).contains("2014-03-04").contains("2014-04-03");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2014-02-30", "31/02/2014", "13/13/2014", "tomorrow", "20140930", "2014-9-3", "30/09/14",
			"2014-09-30T25:00:00Z", "0" })
	void whatIsNoDateIsRefused(String text) {
		assertThat(refused(row(text).date("Amount")).code()).isEqualTo(ProblemCode.NOT_A_DATE);
	}

	@ParameterizedTest
	@CsvSource({ "2014-09-30T12:00:00.000+0000,2014-09-30T12:00:00Z", "2014-09-30T12:00:00+02:00,2014-09-30T10:00:00Z",
			"2014-09-30T12:00:00,2014-09-30T12:00:00Z", "2014-09-30,2014-09-30T00:00:00Z",
			"2014-09-30T12:00:00.5Z,2014-09-30T12:00:00.500Z" })
	void momentsAreReadWithTheirZone(String text, Instant moment) {
		assertThat(row(text).instant("Amount")).isEqualTo(new Value.Given<>(moment));
	}

	@ParameterizedTest
	@CsvSource({ "true,true", "FALSE,false", "1,true", "0,false", "Yes,true", "no,false" })
	void yesAndNoHaveThreeForms(String text, boolean value) {
		assertThat(row(text).yesOrNo("Amount")).isEqualTo(new Value.Given<>(value));
	}

	@Test
	void maybeIsNeither() {
		assertThat(refused(row("maybe").yesOrNo("Amount")).code()).isEqualTo(ProblemCode.NOT_A_BOOLEAN);
	}

	@Test
	void emptyAndMissingAreNotTheSame() {
		assertThat(row("  ").decimal("Amount")).isEqualTo(new Value.Empty<>());
		assertThat(row("1").decimal("Probability")).isEqualTo(new Value.Absent<>());
	}

	@Property
	void noTextBreaksTheReading(@ForAll String text) {
		assertThat(row(text).decimal("Amount")).isNotNull();
		assertThat(row(text).date("Amount")).isNotNull();
		assertThat(row(text).instant("Amount")).isNotNull();
		assertThat(row(text).yesOrNo("Amount")).isNotNull();
	}

	private static Problem refused(Value<?> value) {
		assertThat(value).isInstanceOf(Value.Refused.class);
		return ((Value.Refused<?>) value).problem();
	}

	private static SourceRow row(String amount) {
		return new SourceRow("Opportunity.csv", 7, SObject.OPPORTUNITY, "006", Map.of("Amount", amount));
	}
}
