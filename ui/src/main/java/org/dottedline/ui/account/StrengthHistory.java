package org.dottedline.ui.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;

import org.dottedline.schema.types.RelationshipPoint;
import org.dottedline.schema.types.Strength;
import org.dottedline.ui.format.Reader;
import org.dottedline.ui.format.Words;
import org.jspecify.annotations.Nullable;

/** A relationship over time: a line of steps, what was aimed for as a dashed one, and the same as a list. */
class StrengthHistory extends NativeDetails {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 56;
	private static final int RIM = 4;

	StrengthHistory(List<RelationshipPoint> points, Reader reader, LocalDate today) {
		super("Over time");
		addClassName("dl-more");
		var list = new OrderedList();
		list.setClassName("dl-strengths");
		points.reversed().forEach(point -> list.add(new ListItem(words(point, reader))));
		var line = new Svg(drawn(points, today));
		line.addClassName("dl-strength-line");
		line.getElement().setAttribute("aria-hidden", "true");
		setContent(new Div(line, list));
		setVisible(points.size() > 1);
	}

	private static String words(RelationshipPoint point, Reader reader) {
		var aim = point.getDesired() == null ? "" : ", aims for " + Words.of(point.getDesired()).toLowerCase(Locale.ROOT);
		var by = point.getBy() == null ? "" : " \u00b7 " + point.getBy().getName();
		return reader.days().day(point.getDate()) + ": " + Words.of(point.getCurrent()) + aim + by;
	}

	/** The line as an SVG document. */
	static String drawn(List<RelationshipPoint> points, LocalDate today) {
		var grid = new StringBuilder();
		for (var level = 0; level <= 4; level++) {
			grid.append("M0 ").append(height(level)).append("H").append(WIDTH);
		}
		return "<svg viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\"><path class=\"grid\" d=\"%s\"/><path class=\"desired\" d=\"%s\"/><path class=\"current\" d=\"%s\"/></svg>"
				.formatted(WIDTH, HEIGHT, grid, steps(points, today, RelationshipPoint::getDesired), steps(points, today, RelationshipPoint::getCurrent));
	}

	/** Steps from day to day until today; a gap where nothing is known. */
	private static String steps(List<RelationshipPoint> points, LocalDate today, Function<RelationshipPoint, @Nullable Strength> value) {
		if (points.isEmpty()) {
			return "";
		}
		var first = points.getFirst().getDate();
		var days = Math.max(1, ChronoUnit.DAYS.between(first, today));
		var path = new StringBuilder();
		for (var k = 0; k < points.size(); k++) {
			var strength = value.apply(points.get(k));
			if (strength != null && strength != Strength.UNKNOWN) {
				var end = k + 1 < points.size() ? points.get(k + 1).getDate() : today;
				var joins = k > 0 && value.apply(points.get(k - 1)) != null && value.apply(points.get(k - 1)) != Strength.UNKNOWN;
				path.append(joins ? "L" : "M").append(across(first, points.get(k).getDate(), days)).append(' ').append(height(strength.ordinal() - 1))
						.append("H").append(across(first, end, days));
			}
		}
		return path.toString();
	}

	private static long across(LocalDate first, LocalDate day, long days) {
		return Math.clamp(ChronoUnit.DAYS.between(first, day) * WIDTH / days, 0, WIDTH);
	}

	private static int height(int level) {
		return HEIGHT - RIM - level * (HEIGHT - 2 * RIM) / 4;
	}
}
