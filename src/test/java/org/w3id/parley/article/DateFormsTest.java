package org.w3id.parley.article;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3id.parley.model.PartialDate;
import org.w3id.parley.shelf.Shelf;

import static org.assertj.core.api.Assertions.assertThat;

class DateFormsTest {
	private final DateForms forms = DateForms.on(Shelf.bundled());

	@TestFactory
	Stream<DynamicTest> everyFormFindsTheDateOfItsExample() {
		return forms.forms().stream().map(form -> DynamicTest.dynamicTest(form.name(), () -> {
			assertThat(form.pattern().matcher(form.example()).find()).isTrue();
			assertThat(readings(form.example())).containsExactly(form.date());
		}));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"Thu, 08/21/2025 – 13:30 | 2025-08-21", "23/08/2025 example.com 7min | 2025-08-23",
			"August 23, 2025 | 2025-08-23", "Moscow , Russia 21 August 2025 | 2025-08-21", "Sept. 3rd, 2024 | 2024-09-03",
			"Wed, 06 Mar 2024 21:15:00 GMT | 2024-03-06", "2024-03-05T23:30:00-11:00 | 2024-03-05",
			"1st of May 2023 | 2023-05-01",
			"05.13.2024 | 2024-05-13", "11/11/2024 | 2024-11-11", "Mon, 03/04/2024 | 2024-03-04", "Wed, 03/04/2024 | 2024-04-03"})
	void datesAreReadAsTheOutletWritesThem(String line, String date) {
		assertThat(readings(line)).containsExactly(date);
	}

	@Test
	void whereDayAndMonthCannotBeToldApartBothReadingsAreGiven() {
		assertThat(readings("03/04/2024")).containsExactly("2024-04-03", "2024-03-04");
	}

	@ParameterizedTest
	@ValueSource(strings = {"31/31/2024", "February 30, 2024", "In 2024 both sides met", "phone 555-12-3456", "version 2024.1",
			""})
	void whatIsNoDateGivesNone(String line) {
		assertThat(readings(line)).isEmpty();
	}

	private List<String> readings(String line) {
		return forms.in(line).map(DateMention::readings).orElse(List.of()).stream().map(PartialDate::toString).toList();
	}
}
