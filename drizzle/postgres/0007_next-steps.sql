ALTER TABLE "proposals" ADD COLUMN "valid_through" text;--> statement-breakpoint
ALTER TABLE "proposals" ADD COLUMN "decided_at" timestamp (3) with time zone;--> statement-breakpoint
UPDATE "proposals" SET
	"valid_through" = (SELECT "v"."valid_through" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version"),
	"decided_at" = (SELECT "v"."decided_at" FROM "proposal_versions" "v" WHERE "v"."proposal_id" = "proposals"."id" AND "v"."version" = "proposals"."latest_version");--> statement-breakpoint
CREATE INDEX "proposals_owner_valid" ON "proposals" USING btree ("owner_id","status","valid_through");--> statement-breakpoint
CREATE INDEX "proposals_owner_decided" ON "proposals" USING btree ("owner_id","status","decided_at");