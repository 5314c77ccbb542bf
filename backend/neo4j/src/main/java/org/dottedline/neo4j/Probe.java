package org.dottedline.neo4j;
public class Probe { org.neo4j.dbms.api.DatabaseManagementServiceBuilder x; }
