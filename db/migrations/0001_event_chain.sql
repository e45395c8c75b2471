-- The audit log is a hash chain that the database itself writes and guards. See docs/database.md.

-- A value as part of a hashed text: its length in bytes, a colon, the value; a dash for null. No two lists of values read alike.
CREATE FUNCTION "event_field"("value" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(octet_length(convert_to("value", 'UTF8'))::text || ':' || "value", '-')
$$;
--> statement-breakpoint
CREATE FUNCTION "event_digest"("content" text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to("content", 'UTF8')), 'hex')
$$;
--> statement-breakpoint
CREATE FUNCTION "event_hash"("e" "events") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT event_digest(
    event_field('candor-event-1') || event_field(e.sequence::text) || event_field(e.id::text) ||
    event_field(e.event_type) || event_field(CASE WHEN e.actor = 'system' THEN 'system' ELSE 'person' END) ||
    event_field(e.actor_digest) || event_field(e.entity_type) || event_field(e.entity_id::text) ||
    event_field((e.payload - 'personal')::text) || event_field(e.personal_digest) ||
    event_field(to_char(e.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ||
    event_field(e.previous_hash))
$$;
--> statement-breakpoint
-- Writers queue here until they commit, so that every row follows the one before it.
CREATE FUNCTION "events_append"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last_sequence bigint;
  last_hash text;
BEGIN
  PERFORM pg_advisory_xact_lock(4217002);
  SELECT sequence, hash INTO last_sequence, last_hash FROM events ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(last_sequence, 0) + 1;
  NEW.previous_hash := coalesce(last_hash, repeat('0', 64));
  NEW.actor := CASE WHEN NEW.user_id IS NULL THEN 'system' ELSE 'user' END;
  NEW.actor_salt := NULL;
  NEW.actor_digest := '';
  NEW.personal_salt := NULL;
  NEW.personal_digest := '';
  IF NEW.user_id IS NOT NULL THEN
    NEW.actor_salt := gen_random_uuid();
    NEW.actor_digest := event_digest(event_field(NEW.actor_salt::text) || event_field(NEW.user_id::text));
  END IF;
  IF NEW.payload ? 'personal' THEN
    NEW.personal_salt := gen_random_uuid();
    NEW.personal_digest := event_digest(event_field(NEW.personal_salt::text) || event_field((NEW.payload -> 'personal')::text));
  END IF;
  NEW.hash := event_hash(NEW);
  RETURN NEW;
END
$$;
--> statement-breakpoint
-- One change is let through: the removal of a person, of rows that the newest person_erased event lists.
CREATE FUNCTION "events_refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  erasure jsonb;
BEGIN
  IF TG_OP = 'UPDATE' THEN
    SELECT payload INTO erasure FROM events WHERE event_type = 'person_erased' ORDER BY sequence DESC LIMIT 1;
    IF NEW.hash = OLD.hash AND event_hash(NEW) = OLD.hash
      AND (
        (NEW.user_id, NEW.actor, NEW.actor_salt) IS NOT DISTINCT FROM (OLD.user_id, OLD.actor, OLD.actor_salt)
        OR (NEW.user_id IS NULL AND NEW.actor = 'deleted_user' AND NEW.actor_salt IS NULL
            AND erasure -> 'acted' @> to_jsonb(OLD.sequence))
      )
      AND (
        (NEW.payload, NEW.personal_salt) IS NOT DISTINCT FROM (OLD.payload, OLD.personal_salt)
        OR (NEW.payload = OLD.payload - 'personal' AND NEW.personal_salt IS NULL
            AND erasure -> 'concerned' @> to_jsonb(OLD.sequence))
      )
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'events are append-only: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
--> statement-breakpoint
CREATE TRIGGER "events_append" BEFORE INSERT ON "events" FOR EACH ROW EXECUTE FUNCTION "events_append"();
--> statement-breakpoint
CREATE TRIGGER "events_refuse_change" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "events_refuse_change"();
--> statement-breakpoint
CREATE TRIGGER "events_refuse_truncate" BEFORE TRUNCATE ON "events" FOR EACH STATEMENT EXECUTE FUNCTION "events_refuse_change"();
--> statement-breakpoint
ALTER TABLE "events" ENABLE ALWAYS TRIGGER "events_refuse_change";
--> statement-breakpoint
ALTER TABLE "events" ENABLE ALWAYS TRIGGER "events_refuse_truncate";
--> statement-breakpoint
-- Erases a person from the log and returns how many rows changed. The event that says so comes first and is part of
-- the chain: it lists the rows in which the person acted and those that lose their personal part.
CREATE FUNCTION "erase_person"("person" uuid, "records" uuid[], "doer" uuid) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  acted bigint[];
  concerned bigint[];
BEGIN
  PERFORM pg_advisory_xact_lock(4217002);
  SELECT coalesce(array_agg(sequence ORDER BY sequence), '{}') INTO acted FROM events WHERE user_id = person;
  SELECT coalesce(array_agg(sequence ORDER BY sequence), '{}') INTO concerned FROM events
    WHERE payload ? 'personal' AND (user_id = person OR entity_id = person OR entity_id = ANY (records));
  INSERT INTO events (event_type, user_id, entity_type, entity_id, payload)
    VALUES ('person_erased', nullif(doer, person), 'user', person,
      jsonb_build_object('by_the_person', doer IS NOT DISTINCT FROM person, 'acted', acted, 'concerned', concerned));
  UPDATE events SET user_id = NULL, actor = 'deleted_user', actor_salt = NULL WHERE sequence = ANY (acted);
  UPDATE events SET payload = payload - 'personal', personal_salt = NULL WHERE sequence = ANY (concerned);
  RETURN (SELECT count(DISTINCT s) FROM unnest(acted || concerned) AS s);
END
$$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION "erase_person"(uuid, uuid[], uuid) FROM PUBLIC;
