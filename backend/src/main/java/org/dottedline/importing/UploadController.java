package org.dottedline.importing;

import java.io.IOException;
import java.io.InputStream;

import org.dottedline.importing.Uploads.Upload;
import org.dottedline.security.CurrentViewer;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files of an import, one a request. */
@RestController
class UploadController {

	private final Uploads uploads;

	private final CurrentViewer currentViewer;

	UploadController(Uploads uploads, CurrentViewer currentViewer) {
		this.uploads = uploads;
		this.currentViewer = currentViewer;
	}

	@PostMapping("/uploads")
	Upload upload(@RequestParam("file") MultipartFile file) throws IOException {
		String name = file.getOriginalFilename();
		try (InputStream content = file.getInputStream()) {
			return this.uploads.keep(this.currentViewer.require(), name == null || name.isBlank() ? "file" : name,
					content);
		}
	}

}
