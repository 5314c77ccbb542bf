CREATE INDEX change_undoes IF NOT EXISTS FOR (c:Change) ON (c.undoes);
