CREATE TABLE "company_figures" (
	"reader" text NOT NULL,
	"company_id" text NOT NULL,
	"proposals" integer NOT NULL,
	"accepted_minor" bigint NOT NULL,
	CONSTRAINT "company_figures_reader_company_id_pk" PRIMARY KEY("reader","company_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_tallies" (
	"owner_id" text NOT NULL,
	"team_id" text NOT NULL,
	"status" text NOT NULL,
	"proposals" integer NOT NULL,
	"open" integer NOT NULL,
	"total_minor" bigint NOT NULL,
	CONSTRAINT "proposal_tallies_owner_id_team_id_status_pk" PRIMARY KEY("owner_id","team_id","status")
);
--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "accepted_minor" bigint;--> statement-breakpoint
CREATE INDEX "company_figures_value" ON "company_figures" USING btree ("reader","accepted_minor","company_id");--> statement-breakpoint
CREATE INDEX "company_figures_proposals" ON "company_figures" USING btree ("reader","proposals","company_id");--> statement-breakpoint
UPDATE "proposals" SET "accepted_minor" = (SELECT "v"."total_minor" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."status" = 'accepted' ORDER BY "v"."version" DESC LIMIT 1);--> statement-breakpoint
CREATE FUNCTION "count_proposal"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	-- Both sides of a change as one difference, and in the order of their keys: two writers never wait in a circle.
	INSERT INTO "proposal_tallies" AS "t" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
		SELECT "owner_id", "team_id", "status", sum("sign"), sum("sign" * "open"), sum("sign" * "total_minor")
		FROM (
			SELECT -1 AS "sign", OLD."owner_id", coalesce(OLD."team_id", '') AS "team_id", OLD."status", (OLD."total_minor" IS NULL)::int AS "open", coalesce(OLD."total_minor", 0) AS "total_minor"
			WHERE TG_OP <> 'INSERT' AND OLD."deleted_at" IS NULL
			UNION ALL SELECT 1, NEW."owner_id", coalesce(NEW."team_id", ''), NEW."status", (NEW."total_minor" IS NULL)::int, coalesce(NEW."total_minor", 0)
			WHERE TG_OP <> 'DELETE' AND NEW."deleted_at" IS NULL
		) "sides" GROUP BY 1, 2, 3 HAVING sum("sign") <> 0 OR sum("sign" * "open") <> 0 OR sum("sign" * "total_minor") <> 0 ORDER BY 1, 2, 3
		ON CONFLICT ("owner_id", "team_id", "status") DO UPDATE SET "proposals" = "t"."proposals" + excluded."proposals", "open" = "t"."open" + excluded."open", "total_minor" = "t"."total_minor" + excluded."total_minor";
	INSERT INTO "company_figures" AS "t" ("reader", "company_id", "proposals", "accepted_minor")
		SELECT "reader", "company_id", sum("sign"), sum("sign" * "accepted_minor")
		FROM (
			SELECT -1 AS "sign", unnest(ARRAY['all', 'owner:' || OLD."owner_id", 'team:' || OLD."team_id"]) AS "reader", OLD."company_id", coalesce(OLD."accepted_minor", 0) AS "accepted_minor"
			WHERE TG_OP <> 'INSERT' AND OLD."deleted_at" IS NULL
			UNION ALL SELECT 1, unnest(ARRAY['all', 'owner:' || NEW."owner_id", 'team:' || NEW."team_id"]), NEW."company_id", coalesce(NEW."accepted_minor", 0)
			WHERE TG_OP <> 'DELETE' AND NEW."deleted_at" IS NULL
		) "sides" WHERE "reader" IS NOT NULL GROUP BY 1, 2 HAVING sum("sign") <> 0 OR sum("sign" * "accepted_minor") <> 0 ORDER BY 1, 2
		ON CONFLICT ("reader", "company_id") DO UPDATE SET "proposals" = "t"."proposals" + excluded."proposals", "accepted_minor" = "t"."accepted_minor" + excluded."accepted_minor";
	IF TG_OP <> 'INSERT' THEN
		DELETE FROM "proposal_tallies" WHERE "owner_id" = OLD."owner_id" AND "team_id" = coalesce(OLD."team_id", '') AND "status" = OLD."status" AND "proposals" = 0;
		DELETE FROM "company_figures" WHERE "reader" IN ('all', 'owner:' || OLD."owner_id", 'team:' || OLD."team_id") AND "company_id" = OLD."company_id" AND "proposals" = 0;
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "proposals_counted_insert" AFTER INSERT ON "proposals" FOR EACH ROW EXECUTE FUNCTION "count_proposal"();--> statement-breakpoint
CREATE TRIGGER "proposals_counted_update" AFTER UPDATE OF "owner_id", "team_id", "status", "total_minor", "company_id", "accepted_minor", "deleted_at" ON "proposals" FOR EACH ROW WHEN ((OLD."owner_id", OLD."team_id", OLD."status", OLD."total_minor", OLD."company_id", OLD."accepted_minor", OLD."deleted_at") IS DISTINCT FROM (NEW."owner_id", NEW."team_id", NEW."status", NEW."total_minor", NEW."company_id", NEW."accepted_minor", NEW."deleted_at")) EXECUTE FUNCTION "count_proposal"();--> statement-breakpoint
CREATE TRIGGER "proposals_counted_delete" AFTER DELETE ON "proposals" FOR EACH ROW EXECUTE FUNCTION "count_proposal"();--> statement-breakpoint
INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
	SELECT "owner_id", coalesce("team_id", ''), "status", count(*), count(*) - count("total_minor"), coalesce(sum("total_minor"), 0)
	FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
	SELECT 'all', "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 2
	UNION ALL SELECT 'owner:' || "owner_id", "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 1, 2
	UNION ALL SELECT 'team:' || "team_id", "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL AND "team_id" IS NOT NULL GROUP BY 1, 2;
