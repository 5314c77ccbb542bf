package org.dottedline.neo4j.launcher;

import java.time.Duration;
import java.util.List;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

import inet.ipaddr.IPAddressString;

/** Neo4j's settings for one application on one machine. */
final class DatabaseSettings {

	/** Neo4j allots each log file in full at once; its default of 256 MiB is much for a laptop. */
	private static final long LOG_FILE = ByteUnit.mebiBytes(32);

	private static final String LOG_KEPT = "2 days 256M";

	/**
	 * How far the statistics of the store may part from those that a plan was made with before it is made anew. A first import
	 * multiplies everything and would spend half its time on plans that come out the same: every statement here starts from an
	 * index. At 0.95 a plan is made anew when something has grown twentyfold.
	 */
	private static final double PLANS_KEPT = 0.95;

	/** Keeps the discovery of neighbours from broadcasting on the network. */
	private static final List<IPAddressString> LOOPBACK_ONLY = List.of(new IPAddressString("127.0.0.0/8"),
			new IPAddressString("::1/128"));

	private DatabaseSettings() {
	}

	static DatabaseManagementServiceBuilder builder(Launcher.Options options) {
		return new DatabaseManagementServiceBuilder(options.store())
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", options.port()))
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.parse(options.pageCache()))
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, LOG_KEPT)
			.setConfig(GraphDatabaseSettings.initial_default_database, "neo4j")
			.setConfig(GraphDatabaseSettings.query_statistics_divergence_threshold, PLANS_KEPT)
			// The three below are internal settings: another version of Neo4j may name them otherwise.
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofMillis(200))
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(1))
			.setConfig(BoltConnectorInternalSettings.discovery_network_masks, LOOPBACK_ONLY);
	}

}
