CREATE INDEX free_text_command IF NOT EXISTS FOR (t:FreeText) ON (t.commandId);
