package org.dottedline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;

import org.dottedline.neo4j.DataFolder;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Lets the command line find this instance from when it is ready until it stops, and says where its page is. */
class InstancePublication implements ApplicationListener<ApplicationReadyEvent>, DisposableBean {

	private final DataFolder folder;

	private final ControlSecret secret;

	private final Environment environment;

	InstancePublication(DataFolder folder, ControlSecret secret, Environment environment) {
		this.folder = folder;
		this.secret = secret;
		this.environment = environment;
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		String port = this.environment.getProperty("local.server.port");
		if (port == null) {
			return;
		}
		URI url = URI.create("http://127.0.0.1:" + port);
		try {
			new ControlFile(ProcessHandle.current().pid(), url, this.secret.value()).writeTo(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The control file can't be written to " + this.folder.path(), ex);
		}
		System.out.println("Dottedline is ready at " + url + "/");
	}

	@Override
	public void destroy() throws IOException {
		Files.deleteIfExists(this.folder.controlFile());
	}

}
