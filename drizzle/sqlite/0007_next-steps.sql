ALTER TABLE `proposals` ADD `valid_through` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `decided_at` integer;--> statement-breakpoint
UPDATE "proposals" SET
	"valid_through" = (SELECT "v"."valid_through" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version"),
	"decided_at" = (SELECT "v"."decided_at" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version");--> statement-breakpoint
CREATE INDEX `proposals_owner_valid` ON `proposals` (`owner_id`,`status`,`valid_through`);--> statement-breakpoint
CREATE INDEX `proposals_owner_decided` ON `proposals` (`owner_id`,`status`,`decided_at`);