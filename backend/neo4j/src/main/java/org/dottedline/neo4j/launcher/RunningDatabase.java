package org.dottedline.neo4j.launcher;

import java.net.URI;
import java.util.Map;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.internal.helpers.HostnamePort;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j that answers on Bolt and takes the password that it was started with. */
final class RunningDatabase implements AutoCloseable {

	private static final String SYSTEM = "system";

	private static final String USER = "neo4j";

	private final DatabaseManagementService service;

	private RunningDatabase(DatabaseManagementService service) {
		this.service = service;
	}

	static RunningDatabase start(Launcher.Options options) {
		RunningDatabase database = new RunningDatabase(DatabaseSettings.builder(options).build());
		if (!database.takes(options.password())) {
			database.setPassword(options.password());
		}
		return database;
	}

	/** Asking is cheap; setting goes through the whole of Cypher, which costs every start more than a second. */
	private boolean takes(String password) {
		AuthManager authentication = ((GraphDatabaseAPI) this.service.database(SYSTEM)).getDependencyResolver()
			.resolveDependency(AuthManager.class);
		try {
			return authentication.login(AuthToken.newBasicAuthToken(USER, password), ClientConnectionInfo.EMBEDDED_CONNECTION)
				.subject()
				.getAuthenticationResult() == AuthenticationResult.SUCCESS;
		}
		catch (InvalidAuthTokenException ex) {
			return false;
		}
	}

	/** The password file is the truth, so that a store restored from a backup opens with the folder's own password. */
	private void setPassword(String password) {
		this.service.database(SYSTEM)
			.executeTransactionally("CREATE OR REPLACE USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("user", USER, "password", password));
	}

	URI uri() {
		GraphDatabaseAPI system = (GraphDatabaseAPI) this.service.database(SYSTEM);
		HostnamePort address = system.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT);
		return URI.create("bolt://127.0.0.1:" + address.getPort());
	}

	@Override
	public void close() {
		this.service.shutdown();
	}

}
