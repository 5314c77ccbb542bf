package org.dottedline.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.TypeDefinition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The contract: it explains itself, and what outside tools rely on keeps its shape. */
class SchemaTest {

	private static final Sdl SDL = Sdl.of("classpath*:graphql/*.graphqls");

	private static final Sdl CORE = Sdl.of("classpath:graphql-core/core.graphqls");

	@Test
	void everythingIsDescribed() {
		List<String> silent = new ArrayList<>();
		int described = 0;
		for (TypeDefinition<?> type : SDL.types()) {
			described += describe(silent, type.getName(), (AbstractDescribedNode<?>) type);
			for (FieldDefinition field : SDL.fields(type.getName()).values()) {
				String name = type.getName() + '.' + field.getName();
				described += describe(silent, name, field);
				for (InputValueDefinition argument : field.getInputValueDefinitions()) {
					described += describe(silent, name + '(' + argument.getName() + ')', argument);
				}
			}
			for (InputValueDefinition field : SDL.inputs(type.getName()).values()) {
				described += describe(silent, type.getName() + '.' + field.getName(), field);
			}
			if (type instanceof EnumTypeDefinition values) {
				values.getEnumValueDefinitions()
					.forEach(value -> describe(silent, type.getName() + '.' + value.getName(), value));
			}
		}
		assertThat(silent).isEmpty();
		assertThat(described).isGreaterThan(250);
	}

	private static int describe(List<String> silent, String name, AbstractDescribedNode<?> node) {
		if (node.getDescription() == null || node.getDescription().getContent().isBlank()) {
			silent.add(name);
		}
		return 1;
	}

	@Test
	void theCoreKeepsItsShape() {
		List<String> differences = new ArrayList<>();
		for (TypeDefinition<?> type : CORE.types()) {
			String name = type.getName();
			if (!SDL.nature(name).containsAll(CORE.nature(name))) {
				differences.add(name + " is " + SDL.nature(name) + " and not " + CORE.nature(name));
			}
			CORE.fields(name).forEach((field, wanted) -> compareField(differences, name + '.' + field, wanted, SDL.fields(name).get(field)));
			compareInputs(differences, name, CORE.inputs(name), SDL.inputs(name));
		}
		assertThat(differences).isEmpty();
		assertThat(CORE.types().size()).isGreaterThan(60);
	}

	private static void compareField(List<String> differences, String name, FieldDefinition wanted, FieldDefinition found) {
		if (found == null) {
			differences.add(name + " is gone");
			return;
		}
		if (!Sdl.printed(found.getType()).equals(Sdl.printed(wanted.getType()))) {
			differences.add(name + " is " + Sdl.printed(found.getType()) + " and not " + Sdl.printed(wanted.getType()));
		}
		compareInputs(differences, name, byName(wanted), byName(found));
	}

	private static Map<String, InputValueDefinition> byName(FieldDefinition field) {
		return field.getInputValueDefinitions()
			.stream()
			.collect(Collectors.toMap(InputValueDefinition::getName, argument -> argument));
	}

	/** What a caller may send may become more, never less: a field that had to be given may be left out one day. */
	private static void compareInputs(List<String> differences, String name, Map<String, InputValueDefinition> wanted,
			Map<String, InputValueDefinition> found) {
		wanted.forEach((input, expected) -> {
			InputValueDefinition actual = found.get(input);
			String shape = actual == null ? "gone" : shape(actual);
			if (!shape.equals(shape(expected)) && !(shape + '!').equals(shape(expected))) {
				differences.add(name + '(' + input + ") is " + shape + " and not " + shape(expected));
			}
		});
		found.forEach((input, actual) -> {
			boolean demanded = Sdl.printed(actual.getType()).endsWith("!") && actual.getDefaultValue() == null;
			if (demanded && !wanted.containsKey(input) && !wanted.isEmpty()) {
				differences.add(name + '(' + input + ") is new and cannot be left out");
			}
		});
	}

	private static String shape(InputValueDefinition input) {
		return Sdl.printed(input.getType())
				+ (input.getDefaultValue() == null ? "" : " = " + Sdl.printed(input.getDefaultValue()));
	}

}
