package org.dottedline.ui.page;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ElementModulesTest {

	private final ElementModules modules = new ElementModules();

	@Test
	void namesAllThatTheWorkspaceImportsUnderOneHash() {
		var paths = modules.withImports("workspace/workspace.js");

		assertThat(paths).first().isEqualTo("/elements/" + modules.hash() + "/workspace/workspace.js");
		assertThat(paths).contains(modules.path("map/dottedline-map.js"), modules.path("matrix/matrix.js"), modules.path("api/api.js"))
				.doesNotHaveDuplicates();
	}

	@Test
	void theSameContentsHaveTheSameHash() {
		assertThat(new ElementModules().hash()).isEqualTo(modules.hash()).matches("[0-9a-f]{16}");
	}

	@Test
	void aCircleOfImportsEnds() {
		var closure = new ImportClosure(Map.of(
				"/elements/a/one.js", "import { two } from \"../b/two.js\";\nimport \"./missing.js\";",
				"/elements/b/two.js", "import {\n\tone,\n} from '../a/one.js';\nexport * from './three.js';",
				"/elements/b/three.js", "const text = `import x from \"./not-one.js\"`;"));

		assertThat(closure.of("/elements/a/one.js")).containsExactly("/elements/a/one.js", "/elements/b/two.js", "/elements/b/three.js");
	}
}
