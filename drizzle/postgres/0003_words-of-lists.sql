CREATE TABLE "company_words" (
	"word" text COLLATE "C" NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "company_words_word_row_id_pk" PRIMARY KEY("word","row_id")
);
--> statement-breakpoint
CREATE TABLE "location_words" (
	"word" text COLLATE "C" NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "location_words_word_row_id_pk" PRIMARY KEY("word","row_id")
);
--> statement-breakpoint
CREATE TABLE "proposal_words" (
	"word" text COLLATE "C" NOT NULL,
	"row_id" text NOT NULL,
	CONSTRAINT "proposal_words_word_row_id_pk" PRIMARY KEY("word","row_id")
);
--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "search_text" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "company_words" ADD CONSTRAINT "company_words_row_id_companies_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."companies"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location_words" ADD CONSTRAINT "location_words_row_id_locations_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."locations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "proposal_words" ADD CONSTRAINT "proposal_words_row_id_proposals_id_fk" FOREIGN KEY ("row_id") REFERENCES "public"."proposals"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "company_words_row" ON "company_words" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "location_words_row" ON "location_words" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "proposal_words_row" ON "proposal_words" USING btree ("row_id");--> statement-breakpoint
CREATE INDEX "proposals_owner_status" ON "proposals" USING btree ("owner_id","status","updated_at","id");--> statement-breakpoint
CREATE INDEX "proposals_team_status" ON "proposals" USING btree ("team_id","status","updated_at","id");