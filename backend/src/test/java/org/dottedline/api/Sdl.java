package org.dottedline.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.AstPrinter;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** An SDL of one or several files, with extensions joined to what they extend. */
record Sdl(TypeDefinitionRegistry registry) {

	static Sdl of(String pattern) {
		TypeDefinitionRegistry all = new TypeDefinitionRegistry();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
				all.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
			}
		}
		catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
		return new Sdl(all);
	}

	List<TypeDefinition<?>> types() {
		List<TypeDefinition<?>> types = new ArrayList<>();
		this.registry.types().values().forEach(types::add);
		this.registry.scalars()
			.values()
			.stream()
			.filter(scalar -> !ScalarInfo.isGraphqlSpecifiedScalar(scalar.getName()))
			.forEach(types::add);
		return types;
	}

	/** The fields of an object or interface by name; none for what is neither. */
	Map<String, FieldDefinition> fields(String type) {
		List<FieldDefinition> fields = new ArrayList<>();
		switch (this.registry.getTypeOrNull(type)) {
			case ObjectTypeDefinition object -> fields.addAll(object.getFieldDefinitions());
			case InterfaceTypeDefinition other -> fields.addAll(other.getFieldDefinitions());
			case null, default -> {
			}
		}
		this.registry.objectTypeExtensions()
			.getOrDefault(type, List.of())
			.forEach(extension -> fields.addAll(extension.getFieldDefinitions()));
		Map<String, FieldDefinition> byName = new LinkedHashMap<>();
		fields.forEach(field -> byName.put(field.getName(), field));
		return byName;
	}

	/** The input fields of an input by name; none for what is no input. */
	Map<String, InputValueDefinition> inputs(String type) {
		Map<String, InputValueDefinition> byName = new LinkedHashMap<>();
		if (this.registry.getTypeOrNull(type) instanceof InputObjectTypeDefinition input) {
			input.getInputValueDefinitions().forEach(field -> byName.put(field.getName(), field));
		}
		return byName;
	}

	/** What a type is beside its fields: its kind, the interfaces it implements, its members or values. */
	List<String> nature(String type) {
		List<String> nature = new ArrayList<>();
		TypeDefinition<?> definition = this.registry.getTypeOrNull(type);
		if (definition == null) {
			return nature;
		}
		nature.add(definition.getClass().getSimpleName());
		switch (definition) {
			case ObjectTypeDefinition object -> object.getImplements().forEach(one -> nature.add(printed(one)));
			case UnionTypeDefinition union -> union.getMemberTypes().forEach(one -> nature.add(printed(one)));
			case EnumTypeDefinition values -> values.getEnumValueDefinitions().forEach(one -> nature.add(one.getName()));
			default -> {
			}
		}
		return nature;
	}

	static String printed(graphql.language.Node<?> node) {
		return AstPrinter.printAstCompact(node);
	}

}
