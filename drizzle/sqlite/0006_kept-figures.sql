CREATE TABLE `company_figures` (
	`reader` text NOT NULL,
	`company_id` text NOT NULL,
	`proposals` integer NOT NULL,
	`accepted_minor` integer NOT NULL,
	PRIMARY KEY(`reader`, `company_id`)
);
--> statement-breakpoint
CREATE INDEX `company_figures_value` ON `company_figures` (`reader`,`accepted_minor`,`company_id`);--> statement-breakpoint
CREATE INDEX `company_figures_proposals` ON `company_figures` (`reader`,`proposals`,`company_id`);--> statement-breakpoint
CREATE TABLE `proposal_tallies` (
	`owner_id` text NOT NULL,
	`team_id` text NOT NULL,
	`status` text NOT NULL,
	`proposals` integer NOT NULL,
	`open` integer NOT NULL,
	`total_minor` integer NOT NULL,
	PRIMARY KEY(`owner_id`, `team_id`, `status`)
);
--> statement-breakpoint
ALTER TABLE `proposals` ADD `accepted_minor` integer;--> statement-breakpoint
UPDATE "proposals" SET "accepted_minor" = (SELECT "v"."total_minor" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."status" = 'accepted' ORDER BY "v"."version" DESC LIMIT 1);--> statement-breakpoint
CREATE TRIGGER "proposals_counted_insert" AFTER INSERT ON "proposals" BEGIN
	INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
		SELECT NEW."owner_id", coalesce(NEW."team_id", ''), NEW."status", 1, (NEW."total_minor" IS NULL), coalesce(NEW."total_minor", 0)
		WHERE NEW."deleted_at" IS NULL
		ON CONFLICT ("owner_id", "team_id", "status") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "open" = "open" + excluded."open", "total_minor" = "total_minor" + excluded."total_minor";
	INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
		SELECT "id", NEW."company_id", 1, coalesce(NEW."accepted_minor", 0)
		FROM (SELECT 'all' AS "id" UNION ALL SELECT 'owner:' || NEW."owner_id" UNION ALL SELECT 'team:' || NEW."team_id") "readers"
		WHERE "id" IS NOT NULL AND NEW."deleted_at" IS NULL
		ON CONFLICT ("reader", "company_id") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "accepted_minor" = "accepted_minor" + excluded."accepted_minor";
END;--> statement-breakpoint
CREATE TRIGGER "proposals_counted_update" AFTER UPDATE OF "owner_id", "team_id", "status", "total_minor", "company_id", "accepted_minor", "deleted_at" ON "proposals" WHEN (OLD."owner_id", OLD."team_id", OLD."status", OLD."total_minor", OLD."company_id", OLD."accepted_minor", OLD."deleted_at") IS NOT (NEW."owner_id", NEW."team_id", NEW."status", NEW."total_minor", NEW."company_id", NEW."accepted_minor", NEW."deleted_at") BEGIN
	INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
		SELECT OLD."owner_id", coalesce(OLD."team_id", ''), OLD."status", -1, -(OLD."total_minor" IS NULL), -coalesce(OLD."total_minor", 0)
		WHERE OLD."deleted_at" IS NULL
		ON CONFLICT ("owner_id", "team_id", "status") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "open" = "open" + excluded."open", "total_minor" = "total_minor" + excluded."total_minor";
	INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
		SELECT "id", OLD."company_id", -1, -coalesce(OLD."accepted_minor", 0)
		FROM (SELECT 'all' AS "id" UNION ALL SELECT 'owner:' || OLD."owner_id" UNION ALL SELECT 'team:' || OLD."team_id") "readers"
		WHERE "id" IS NOT NULL AND OLD."deleted_at" IS NULL
		ON CONFLICT ("reader", "company_id") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "accepted_minor" = "accepted_minor" + excluded."accepted_minor";
	INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
		SELECT NEW."owner_id", coalesce(NEW."team_id", ''), NEW."status", 1, (NEW."total_minor" IS NULL), coalesce(NEW."total_minor", 0)
		WHERE NEW."deleted_at" IS NULL
		ON CONFLICT ("owner_id", "team_id", "status") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "open" = "open" + excluded."open", "total_minor" = "total_minor" + excluded."total_minor";
	INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
		SELECT "id", NEW."company_id", 1, coalesce(NEW."accepted_minor", 0)
		FROM (SELECT 'all' AS "id" UNION ALL SELECT 'owner:' || NEW."owner_id" UNION ALL SELECT 'team:' || NEW."team_id") "readers"
		WHERE "id" IS NOT NULL AND NEW."deleted_at" IS NULL
		ON CONFLICT ("reader", "company_id") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "accepted_minor" = "accepted_minor" + excluded."accepted_minor";
	DELETE FROM "proposal_tallies" WHERE "owner_id" = OLD."owner_id" AND "team_id" = coalesce(OLD."team_id", '') AND "status" = OLD."status" AND "proposals" = 0;
	DELETE FROM "company_figures" WHERE "reader" IN ('all', 'owner:' || OLD."owner_id", 'team:' || OLD."team_id") AND "company_id" = OLD."company_id" AND "proposals" = 0;
END;--> statement-breakpoint
CREATE TRIGGER "proposals_counted_delete" AFTER DELETE ON "proposals" BEGIN
	INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
		SELECT OLD."owner_id", coalesce(OLD."team_id", ''), OLD."status", -1, -(OLD."total_minor" IS NULL), -coalesce(OLD."total_minor", 0)
		WHERE OLD."deleted_at" IS NULL
		ON CONFLICT ("owner_id", "team_id", "status") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "open" = "open" + excluded."open", "total_minor" = "total_minor" + excluded."total_minor";
	INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
		SELECT "id", OLD."company_id", -1, -coalesce(OLD."accepted_minor", 0)
		FROM (SELECT 'all' AS "id" UNION ALL SELECT 'owner:' || OLD."owner_id" UNION ALL SELECT 'team:' || OLD."team_id") "readers"
		WHERE "id" IS NOT NULL AND OLD."deleted_at" IS NULL
		ON CONFLICT ("reader", "company_id") DO UPDATE SET "proposals" = "proposals" + excluded."proposals", "accepted_minor" = "accepted_minor" + excluded."accepted_minor";
	DELETE FROM "proposal_tallies" WHERE "owner_id" = OLD."owner_id" AND "team_id" = coalesce(OLD."team_id", '') AND "status" = OLD."status" AND "proposals" = 0;
	DELETE FROM "company_figures" WHERE "reader" IN ('all', 'owner:' || OLD."owner_id", 'team:' || OLD."team_id") AND "company_id" = OLD."company_id" AND "proposals" = 0;
END;--> statement-breakpoint
INSERT INTO "proposal_tallies" ("owner_id", "team_id", "status", "proposals", "open", "total_minor")
	SELECT "owner_id", coalesce("team_id", ''), "status", count(*), count(*) - count("total_minor"), coalesce(sum("total_minor"), 0)
	FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 1, 2, 3;--> statement-breakpoint
INSERT INTO "company_figures" ("reader", "company_id", "proposals", "accepted_minor")
	SELECT 'all', "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 2
	UNION ALL SELECT 'owner:' || "owner_id", "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL GROUP BY 1, 2
	UNION ALL SELECT 'team:' || "team_id", "company_id", count(*), coalesce(sum("accepted_minor"), 0) FROM "proposals" WHERE "deleted_at" IS NULL AND "team_id" IS NOT NULL GROUP BY 1, 2;
