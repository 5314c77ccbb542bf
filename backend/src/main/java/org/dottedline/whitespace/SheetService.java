package org.dottedline.whitespace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.dottedline.access.Sight;
import org.dottedline.access.Sights;
import org.dottedline.account.Account;
import org.dottedline.change.Input;
import org.dottedline.change.Outcome;
import org.dottedline.change.Refusal;
import org.dottedline.change.Rehearsal;
import org.dottedline.graph.SnapshotStore;
import org.dottedline.importing.Uploads;
import org.dottedline.importing.reading.UploadedFile;
import org.dottedline.revenue.WorkspaceCurrency;
import org.dottedline.security.Viewer;
import org.dottedline.whitespace.PlacedFacts.Pair;
import org.dottedline.whitespace.SheetFormat.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Takes matrices out as sheets and in again. */
@Service
class SheetService {

	private static final long MOST_BYTES = 20_000_000;

	private static final int MOST_LINES = 50_000;

	private static final List<SheetFormat> FORMATS = List.of(new CsvFormat(), new XlsxFormat());

	private final WhitespaceService matrices;

	private final CellService cells;

	private final Uploads uploads;

	private final Sights sights;

	private final WorkspaceCurrency currency;

	private final SnapshotStore snapshots;

	SheetService(WhitespaceService matrices, CellService cells, Uploads uploads, Sights sights,
			WorkspaceCurrency currency, SnapshotStore snapshots) {
		this.matrices = matrices;
		this.cells = cells;
		this.uploads = uploads;
		this.sights = sights;
		this.currency = currency;
		this.snapshots = snapshots;
	}

	/** The format of files that end like this; null when there is none. */
	static @Nullable SheetFormat format(String fileName) {
		String name = fileName.toLowerCase(Locale.ROOT);
		return FORMATS.stream().filter(format -> name.endsWith('.' + format.extension())).findFirst().orElse(null);
	}

	/**
	 * Writes a matrix, a line for each cell.
	 * @param everyPair whether pairs of which nothing is known have a line too
	 */
	void write(Account account, boolean products, boolean geography, boolean everyPair, SheetFormat format, OutputStream to)
			throws IOException {
		WhitespaceMatrix matrix = this.matrices.matrix(account, products, geography);
		Map<Pair, Cell> known = new HashMap<>();
		matrix.cells().forEach(cell -> known.put(new Pair(cell.row(), cell.column()), cell));
		AccountMatrix sheet = new AccountMatrix(this.matrices.rules(account), products, geography);
		List<SheetColumn> columns = List.of(SheetColumn.values());
		List<List<@Nullable Object>> lines = new ArrayList<>();
		for (WhitespaceMatrix.Line row : matrix.rows()) {
			for (WhitespaceMatrix.Line column : matrix.columns()) {
				Cell cell = known.get(new Pair(row.id(), column.id()));
				if (cell == null && everyPair) {
					cell = sheet.cell(row.id(), column.id());
				}
				if (cell != null) {
					SheetLine line = new SheetLine(cell, row.name(), column.name());
					lines.add(columns.stream().map(one -> one.of(line)).toList());
				}
			}
		}
		format.write(columns.stream().map(SheetColumn::title).toList(), lines, to);
	}

	/** Takes a sheet in as one change. */
	Outcome write(Viewer viewer, Input input, ReadSheet sheet) {
		return this.cells.write("importCells", viewer, input, sheet.batch());
	}

	/** Only tries what taking a sheet in would do, and notes what would be other than it is. */
	Outcome rehearse(Viewer viewer, Input input, ReadSheet sheet, List<CellDifference> differences) {
		Rehearsal rehearsal = new Rehearsal(this.snapshots);
		Sight sight = this.sights.open(viewer);
		Account before = Objects.requireNonNull(Account.of(sight, input.id("accountId")));
		Outcome outcome = this.cells.write("importCells", viewer, input, sheet.batch(), rehearsal);
		Account after = Account.of(sight, Objects.requireNonNull(rehearsal.snapshot(before.id())));
		differences.addAll(CellDifference.between(before, after));
		return outcome;
	}

	/** Reads an uploaded sheet. */
	ReadSheet sheet(Viewer viewer, Input input) {
		Account account = Account.of(this.sights.open(viewer), input.id("accountId"));
		if (account == null) {
			throw Refusal.unseen("accountId");
		}
		UploadedFile file = this.uploads.find(viewer, input.id("uploadId"))
			.orElseThrow(() -> Refusal.notFound("uploadId", "There is no file of yours with this id; post it to /uploads first."));
		SheetFormat format = format(file.name());
		if (format == null) {
			throw Refusal.invalid("uploadId", "A sheet is a file that ends in .csv or .xlsx.");
		}
		List<Line> lines = new ArrayList<>();
		try (InputStream content = new BufferedInputStream(Files.newInputStream(file.path()))) {
			if (Files.size(file.path()) > MOST_BYTES) {
				throw Refusal.invalid("uploadId", "A sheet has " + MOST_BYTES / 1_000_000 + " MB at most.");
			}
			format.read(content, line -> {
				if (lines.size() > MOST_LINES) {
					throw Refusal.invalid("uploadId", "A sheet has " + MOST_LINES + " lines at most.");
				}
				lines.add(line);
			});
		}
		catch (IOException unreadable) {
			throw Refusal.invalid("uploadId", Objects.requireNonNullElse(unreadable.getMessage(), "The file cannot be read."));
		}
		return read(account, lines);
	}

	private ReadSheet read(Account account, List<Line> lines) {
		List<String> head = lines.isEmpty() ? List.of() : lines.getFirst().values();
		SheetReading reading = new SheetReading(account, this.currency.code(), head);
		if (!reading.namesCells()) {
			throw Refusal.invalid("uploadId", "The first line has to name the columns, among them "
					+ String.join(", ", Arrays.asList(SheetColumn.UNIT.title(), SheetColumn.COLUMN.title())) + " or their ids.");
		}
		CellBatch batch = new CellBatch(account.id(), "lines");
		int count = 0;
		for (Line line : lines.subList(1, lines.size())) {
			if (line.values().stream().allMatch(String::isBlank)) {
				continue;
			}
			count++;
			try {
				batch.read((int) line.number(), reading.read(line.values()));
			}
			catch (Refusal refusal) {
				batch.refuse((int) line.number(), refusal);
			}
		}
		return new ReadSheet(batch, count, SheetReading.unknown(head));
	}

	/**
	 * A sheet that was read.
	 * @param lines how many lines it has beside its head
	 * @param ignoredColumns titles that say nothing to us
	 */
	record ReadSheet(CellBatch batch, int lines, List<String> ignoredColumns) {
	}

}
