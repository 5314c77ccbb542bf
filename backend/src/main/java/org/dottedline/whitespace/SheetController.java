package org.dottedline.whitespace;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import graphql.schema.DataFetchingEnvironment;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Mutations;
import org.dottedline.change.UserError;
import org.dottedline.whitespace.SheetService.ReadSheet;

import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives matrices out as files and takes them in again. */
@Controller
class SheetController {

	private static final int MOST_SHOWN = 1000;

	private final SheetService service;

	private final Sights sights;

	private final Mutations mutations;

	SheetController(SheetService service, Sights sights, Mutations mutations) {
		this.service = service;
		this.sights = sights;
		this.mutations = mutations;
	}

	@GetMapping("/exports/whitespace/{file}")
	ResponseEntity<StreamingResponseBody> export(@PathVariable String file,
			@RequestParam(defaultValue = "PRODUCT") Columns columns,
			@RequestParam(defaultValue = "UNIT") Rows rows,
			@RequestParam(defaultValue = "false") boolean everyPair) {
		SheetFormat format = SheetService.format(file);
		int dot = file.lastIndexOf('.');
		Account account = format == null ? null : Account.of(this.sights.open(), file.substring(0, dot));
		if (account == null) {
			return ResponseEntity.notFound().build();
		}
		String name = account.name().replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ").strip() + " whitespace." + format.extension();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, format.mediaType())
			.header(HttpHeaders.CACHE_CONTROL, "no-store")
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
			.body(to -> this.service.write(account, columns == Columns.PRODUCT, rows == Rows.GEOGRAPHY,
					everyPair, format, to));
	}

	@MutationMapping
	@SuppressWarnings("unchecked")
	Map<String, Object> importCells(DataFetchingEnvironment environment) {
		AtomicReference<ReadSheet> read = new AtomicReference<>();
		List<CellDifference> differences = new ArrayList<>();
		Map<String, Object> payload = this.mutations.answer(environment, "sheet", (viewer, input) -> {
			ReadSheet sheet = this.service.sheet(viewer, input);
			read.set(sheet);
			return input.flag("dryRun") ? this.service.rehearse(viewer, input, sheet, differences)
					: this.service.write(viewer, input, sheet);
		}, id -> null);
		ReadSheet sheet = read.get();
		if (sheet != null) {
			List<UserError> errors = (List<UserError>) payload.get("errors");
			payload.put("sheet", new CellSheet(sheet.lines(), taken(sheet, errors), sheet.ignoredColumns(),
					differences.size(), differences.stream().limit(MOST_SHOWN).toList()));
		}
		return payload;
	}

	/** How many lines went in: none where the whole was refused, else all but those that are named. */
	private static int taken(ReadSheet sheet, List<UserError> errors) {
		if (errors.stream().anyMatch(error -> error.path().size() <= 2)) {
			return 0;
		}
		long wrong = errors.stream().map(error -> error.path().get(2)).distinct().count();
		return (int) Math.max(0, sheet.lines() - wrong);
	}

	/** What lines are about. */
	enum Rows {

		UNIT, GEOGRAPHY

	}

	/** How finely lines tell what is sold. */
	enum Columns {

		FAMILY, PRODUCT

	}

	/** How a sheet was read. */
	record CellSheet(int lines, int taken, List<String> ignoredColumns, int differenceCount,
			List<CellDifference> differences) {
	}

}
