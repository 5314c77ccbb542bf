// All branches open, leaves in its compact columns, no transitions; cards with name and title.
async rows => {
	document.body.innerHTML = "<div id='chart' style='position:absolute;inset:0'></div>";
	await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
	const start = performance.now();
	const card = ({ data }) => `<div style="height:72px;padding:8px;box-sizing:border-box;border:1px solid #c3ccd8;background:#fff;font:13px sans-serif">
		<b>${data.name}</b><br>${data.title}</div>`;
	const map = new d3.OrgChart().container("#chart").data(rows.map(row => ({ ...row, _expanded: true })))
		.svgHeight(innerHeight).nodeWidth(() => 208).nodeHeight(() => 72).childrenMargin(() => 36).duration(0)
		.nodeContent(card).buttonContent(() => "").render();
	await new Promise(onCompleted => map.fit({ animate: false, onCompleted }));
	await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
	return {
		paintMs: performance.now() - start, people: document.querySelectorAll("#chart g.node").length,
		fit: () => map.fit({ animate: false }), get view() { return { scale: map.getChartState().lastTransform.k }; },
	};
}
