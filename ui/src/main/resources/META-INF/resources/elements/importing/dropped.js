/**
 * The files in what was dropped, with those of dropped folders.
 *
 * @param {DataTransfer} transfer
 * @returns {Promise<{file: File, name: string}[]>}
 */
export async function filesOf(transfer) {
	// Asked at once: after the first wait the browser has taken the list away.
	const entries = [...transfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
	if (entries.length === 0) {
		return [...transfer.files].map(file => ({ file, name: file.name }));
	}
	const found = [];
	for (const entry of entries) {
		await collect(entry, found);
	}
	return found;
}

async function collect(entry, found) {
	if (entry.isFile) {
		const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
		found.push({ file, name: entry.fullPath.replace(/^\//, "") });
		return;
	}
	const reader = entry.createReader();
	for (let batch = await read(reader); batch.length > 0; batch = await read(reader)) {
		for (const child of batch) {
			await collect(child, found);
		}
	}
}

function read(reader) {
	return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
