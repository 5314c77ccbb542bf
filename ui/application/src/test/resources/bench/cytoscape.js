// Canvas renderer, cards with name and title, reporting lines in the style that it draws fastest, places from d3's tidy tree.
async rows => {
	document.body.innerHTML = "<div style='position:absolute;inset:0'></div>";
	await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
	const start = performance.now();
	const root = d3.tree().nodeSize([224, 108])(d3.stratify().id(row => row.id).parentId(row => row.parentId)(rows));
	const nodes = root.descendants().map(({ x, y, data }) => ({ data: { id: data.id, label: `${data.name}\n${data.title}` }, position: { x, y } }));
	const edges = rows.filter(row => row.parentId).map(({ id, parentId }) => ({ data: { source: parentId, target: id } }));
	const map = cytoscape({
		container: document.body.firstChild,
		elements: { nodes, edges },
		layout: { name: "preset", fit: true },
		style: [
			{ selector: "node", style: {
				shape: "rectangle", width: 208, height: 72, "background-color": "#fff", "border-width": 1, "border-color": "#c3ccd8",
				label: "data(label)", "text-wrap": "wrap", "text-valign": "center", "font-size": 13, "min-zoomed-font-size": 7, events: "no",
			} },
			{ selector: "edge", style: { width: 1.5, "line-color": "#93a1b5", "curve-style": "haystack", events: "no" } },
		],
		minZoom: 0.001,
	});
	await new Promise(done => map.one("render", () => requestAnimationFrame(() => setTimeout(done))));
	return { paintMs: performance.now() - start, people: nodes.length, fit: () => map.fit(), get view() { return { scale: map.zoom() }; } };
}
