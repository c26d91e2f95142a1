ALTER TABLE "proposals" ADD COLUMN "starts_on" text;--> statement-breakpoint
UPDATE "proposals" SET
	"status" = coalesce((SELECT "v"."status" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version"), "status"),
	"total_minor" = (SELECT "v"."total_minor" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version"),
	"starts_on" = (SELECT min("i"."starts_on") FROM "proposal_items" "i" JOIN "proposal_versions" "v" ON "v"."id" = "i"."version_id" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version");
