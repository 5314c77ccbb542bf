package org.dottedline.whitespace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook of a spreadsheet with one sheet. */
final class XlsxFormat implements SheetFormat {

	private static final int ROWS_IN_MEMORY = 200;

	/** Of one sheet when it is inflated: in memory it becomes ten times that. */
	private static final long MOST_BYTES = 32_000_000;

	/** What a workbook would read as an escape of its own, and what its XML has no character for. */
	private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\uFFFE\\uFFFF]");

	static {
		ZipSecureFile.setMaxEntrySize(MOST_BYTES);
	}

	@Override
	public String extension() {
		return "xlsx";
	}

	@Override
	public String mediaType() {
		return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
	}

	@Override
	public void write(List<String> head, Iterable<List<@Nullable Object>> lines, OutputStream to) throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
			Sheet sheet = workbook.createSheet("Whitespace");
			sheet.createFreezePane(0, 1);
			CellStyle days = workbook.createCellStyle();
			days.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
			Row first = sheet.createRow(0);
			for (int at = 0; at < head.size(); at++) {
				first.createCell(at).setCellValue(head.get(at));
			}
			int number = 1;
			for (List<@Nullable Object> line : lines) {
				Row row = sheet.createRow(number++);
				for (int at = 0; at < line.size(); at++) {
					put(row, at, line.get(at), days);
				}
			}
			workbook.write(to);
		}
	}

	private static void put(Row row, int at, @Nullable Object value, CellStyle days) {
		switch (value) {
			case null -> {
			}
			case LocalDate day -> {
				Cell cell = row.createCell(at);
				cell.setCellValue(day);
				cell.setCellStyle(days);
			}
			// A spreadsheet reckons in binary: what it would round goes in as text.
			case BigDecimal number when BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0 ->
				row.createCell(at).setCellValue(number.doubleValue());
			case BigDecimal number -> row.createCell(at).setCellValue(number.toPlainString());
			default -> row.createCell(at).setCellValue(literal(value.toString()));
		}
	}

	/** A text as a workbook writes it down, so that it is read as it was. */
	private static String literal(String text) {
		return ESCAPED.matcher(text).replaceAll(found -> "_x%04X_".formatted((int) found.group().charAt(0)));
	}

	@Override
	public void read(InputStream from, Consumer<Line> lines) throws IOException {
		List<Line> read = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(from)) {
			for (Row row : workbook.getSheetAt(0)) {
				List<String> values = new ArrayList<>();
				for (int at = 0; at < row.getLastCellNum(); at++) {
					values.add(text(row.getCell(at)));
				}
				read.add(new Line(row.getRowNum() + 1L, values));
			}
		}
		// What is no workbook, or a hostile one, breaks the library in many ways.
		catch (RuntimeException broken) {
			throw new IOException("The file is no workbook that can be read, or too large a one; save it as CSV.", broken);
		}
		read.forEach(lines);
	}

	private static String text(@Nullable Cell cell) {
		if (cell == null) {
			return "";
		}
		CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
		return switch (type) {
			case STRING -> cell.getStringCellValue();
			case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
			case NUMERIC -> DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
					: BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
			default -> "";
		};
	}

}
