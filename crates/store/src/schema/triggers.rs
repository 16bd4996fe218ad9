//! What the database itself refuses, whoever asks: an entry that does not balance, a line added to a sealed entry, a change
//! of anything that was written for good, a gap in the log.

pub(super) const SQLITE: &str = "
CREATE TRIGGER posting_sealed BEFORE INSERT ON posting WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'the entry is sealed'); END;
CREATE TRIGGER entry_balanced BEFORE INSERT ON entry
BEGIN
    SELECT RAISE(ABORT, 'the entry has no postings') WHERE NOT EXISTS (SELECT 1 FROM posting WHERE entry = NEW.id);
    SELECT RAISE(ABORT, 'the entry does not balance')
        WHERE EXISTS (SELECT 1 FROM posting WHERE entry = NEW.id GROUP BY ledger HAVING SUM(amount) <> 0);
END;
CREATE TRIGGER log_gapless BEFORE INSERT ON log WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM log)
BEGIN SELECT RAISE(ABORT, 'the log has no gaps'); END;
CREATE TRIGGER entry_update BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'entry is immutable'); END;
CREATE TRIGGER entry_delete BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'entry is immutable'); END;
CREATE TRIGGER posting_update BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'posting is immutable'); END;
CREATE TRIGGER posting_delete BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'posting is immutable'); END;
CREATE TRIGGER revision_update BEFORE UPDATE ON revision BEGIN SELECT RAISE(ABORT, 'revision is immutable'); END;
CREATE TRIGGER revision_delete BEFORE DELETE ON revision BEGIN SELECT RAISE(ABORT, 'revision is immutable'); END;
CREATE TRIGGER trace_update BEFORE UPDATE ON trace BEGIN SELECT RAISE(ABORT, 'trace is immutable'); END;
CREATE TRIGGER trace_delete BEFORE DELETE ON trace BEGIN SELECT RAISE(ABORT, 'trace is immutable'); END;
CREATE TRIGGER log_update BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'log is immutable'); END;
CREATE TRIGGER log_delete BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'log is immutable'); END;
";

pub(super) const POSTGRES: &str = "
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '% is immutable', TG_TABLE_NAME; END $$;
CREATE FUNCTION refuse_late_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM entry WHERE id = NEW.entry) THEN RAISE EXCEPTION 'the entry is sealed'; END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM posting WHERE entry = NEW.id) THEN RAISE EXCEPTION 'the entry has no postings'; END IF;
    IF EXISTS (SELECT 1 FROM posting WHERE entry = NEW.id GROUP BY ledger HAVING SUM(amount) <> 0) THEN
        RAISE EXCEPTION 'the entry does not balance';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM log) THEN RAISE EXCEPTION 'the log has no gaps'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER posting_sealed BEFORE INSERT ON posting FOR EACH ROW EXECUTE FUNCTION refuse_late_posting();
CREATE TRIGGER entry_balanced BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION refuse_unbalanced();
CREATE TRIGGER log_gapless BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION refuse_gap();
CREATE TRIGGER entry_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER posting_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON posting FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON revision FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER trace_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON trace FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER log_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON log FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
";

/// A closed period takes no entry (DOMAIN 2.3).
pub(super) const PERIODS_SQLITE: &str = "
CREATE TRIGGER entry_in_open_period BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM period WHERE last_day >= NEW.date AND first_day <= NEW.date AND state <> 'open')
BEGIN SELECT RAISE(ABORT, 'the period is closed'); END;
";

pub(super) const PERIODS_POSTGRES: &str = "
CREATE FUNCTION refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM period WHERE last_day >= NEW.date AND first_day <= NEW.date AND state <> 'open') THEN
        RAISE EXCEPTION 'the period is closed';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER entry_in_open_period BEFORE INSERT ON entry FOR EACH ROW EXECUTE FUNCTION refuse_closed_period();
";

/// The same refusals, asked once for all rows of a statement: PostgreSQL gets the rows of many commits in one.
pub(super) const POSTGRES_TOGETHER: &str = "
CREATE OR REPLACE FUNCTION refuse_late_posting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM added a JOIN entry e ON e.id = a.entry) THEN RAISE EXCEPTION 'the entry is sealed'; END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE said TEXT;
BEGIN
    SELECT CASE WHEN n = 0 THEN 'the entry has no postings' ELSE 'the entry does not balance' END INTO said FROM (
        SELECT COUNT(p.entry) AS n, SUM(p.amount) FILTER (WHERE p.ledger = 'gl') AS gl, SUM(p.amount) FILTER (WHERE p.ledger = 'control') AS control
        FROM added a LEFT JOIN posting p ON p.entry = a.id GROUP BY a.id
    ) sums WHERE n = 0 OR gl <> 0 OR control <> 0 LIMIT 1;
    IF said IS NOT NULL THEN RAISE EXCEPTION '%', said; END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION refuse_gap() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE first BIGINT; last BIGINT; n BIGINT;
BEGIN
    SELECT MIN(seq), MAX(seq), COUNT(*) INTO first, last, n FROM added;
    IF n > 0 AND (last - first + 1 <> n OR first <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM log WHERE seq < first)
        OR EXISTS (SELECT 1 FROM log WHERE seq > last)) THEN
        RAISE EXCEPTION 'the log has no gaps';
    END IF;
    RETURN NULL;
END $$;
CREATE OR REPLACE FUNCTION refuse_closed_period() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM added a JOIN period p ON p.last_day >= a.date AND p.first_day <= a.date WHERE p.state <> 'open') THEN
        RAISE EXCEPTION 'the period is closed';
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER posting_sealed ON posting;
DROP TRIGGER entry_balanced ON entry;
DROP TRIGGER entry_in_open_period ON entry;
DROP TRIGGER log_gapless ON log;
CREATE TRIGGER posting_sealed AFTER INSERT ON posting REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_late_posting();
CREATE TRIGGER entry_balanced AFTER INSERT ON entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_unbalanced();
CREATE TRIGGER entry_in_open_period AFTER INSERT ON entry REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_closed_period();
CREATE TRIGGER log_gapless AFTER INSERT ON log REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_gap();
";

/// One look at the lines of an entry instead of two, and none of them sorted.
pub(super) const SQLITE_TOGETHER: &str = "
DROP TRIGGER entry_balanced;
CREATE TRIGGER entry_balanced BEFORE INSERT ON entry
BEGIN
    SELECT CASE
        WHEN COUNT(*) = 0 THEN RAISE(ABORT, 'the entry has no postings')
        WHEN SUM(IIF(ledger = 'gl', amount, 0)) <> 0 OR SUM(IIF(ledger = 'gl', 0, amount)) <> 0 THEN RAISE(ABORT, 'the entry does not balance')
    END FROM posting WHERE entry = NEW.id;
END;
";

/// `INSERT OR REPLACE` deletes without asking the triggers of deletion, so it is asked before whether there is something to replace.
/// (A line is refused by its sealed entry, a row of the log by its place.)
pub(super) const SQLITE_NO_REPLACING: &str = "
CREATE TRIGGER IF NOT EXISTS entry_replaced BEFORE INSERT ON entry
WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id) OR EXISTS (SELECT 1 FROM entry WHERE seq = NEW.seq AND ord = NEW.ord)
BEGIN SELECT RAISE(ABORT, 'entry is immutable'); END;
CREATE TRIGGER IF NOT EXISTS revision_replaced BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE kind = NEW.kind AND id = NEW.id AND version = NEW.version)
    OR EXISTS (SELECT 1 FROM revision WHERE seq = NEW.seq AND ord = NEW.ord)
BEGIN SELECT RAISE(ABORT, 'revision is immutable'); END;
CREATE TRIGGER IF NOT EXISTS trace_replaced BEFORE INSERT ON trace WHEN EXISTS (SELECT 1 FROM trace WHERE seq = NEW.seq AND ord = NEW.ord)
BEGIN SELECT RAISE(ABORT, 'trace is immutable'); END;
CREATE TRIGGER IF NOT EXISTS log_replaced BEFORE INSERT ON log WHEN EXISTS (SELECT 1 FROM log WHERE commit_id = NEW.commit_id)
BEGIN SELECT RAISE(ABORT, 'log is immutable'); END;
";

/// Lines get the date of their entry, the one time that lines are changed; from then on an entry whose lines have another is refused.
pub(super) const THE_DAY_SQLITE: &str = "
DROP TRIGGER posting_update;
UPDATE posting SET date = (SELECT e.date FROM entry e WHERE e.id = posting.entry);
CREATE TRIGGER posting_update BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'posting is immutable'); END;
DROP INDEX posting_account;
CREATE INDEX posting_account ON posting (account, call_id, date, amount);
DROP TRIGGER entry_balanced;
CREATE TRIGGER entry_balanced BEFORE INSERT ON entry
BEGIN
    SELECT CASE
        WHEN COUNT(*) = 0 THEN RAISE(ABORT, 'the entry has no postings')
        WHEN SUM(IIF(ledger = 'gl', amount, 0)) <> 0 OR SUM(IIF(ledger = 'gl', 0, amount)) <> 0 THEN RAISE(ABORT, 'the entry does not balance')
        WHEN COUNT(NULLIF(date = NEW.date, 0)) <> COUNT(*) THEN RAISE(ABORT, 'a line has another date than its entry')
    END FROM posting WHERE entry = NEW.id;
END;
";

/// See [`THE_DAY_SQLITE`].
pub(super) const THE_DAY_POSTGRES: &str = "
ALTER TABLE posting DISABLE TRIGGER posting_immutable;
UPDATE posting p SET date = e.date FROM entry e WHERE e.id = p.entry;
ALTER TABLE posting ENABLE TRIGGER posting_immutable;
DROP INDEX posting_account;
CREATE INDEX posting_account ON posting (account, call_id, date, amount);
CREATE OR REPLACE FUNCTION refuse_unbalanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE said TEXT;
BEGIN
    SELECT CASE WHEN n = 0 THEN 'the entry has no postings' WHEN gl <> 0 OR control <> 0 THEN 'the entry does not balance'
        ELSE 'a line has another date than its entry' END INTO said FROM (
        SELECT COUNT(p.entry) AS n, SUM(p.amount) FILTER (WHERE p.ledger = 'gl') AS gl, SUM(p.amount) FILTER (WHERE p.ledger = 'control') AS control,
            COUNT(*) FILTER (WHERE p.date = a.date) AS dated
        FROM added a LEFT JOIN posting p ON p.entry = a.id GROUP BY a.id
    ) sums WHERE n = 0 OR gl <> 0 OR control <> 0 OR dated <> n LIMIT 1;
    IF said IS NOT NULL THEN RAISE EXCEPTION '%', said; END IF;
    RETURN NULL;
END $$;
";
