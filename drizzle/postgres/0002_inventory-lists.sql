ALTER TABLE "photos" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "locations_by_name" ON "locations" USING btree ("name_en","id");--> statement-breakpoint
CREATE INDEX "locations_by_city" ON "locations" USING btree ("city","name_en","id");--> statement-breakpoint
CREATE INDEX "locations_by_update" ON "locations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "locations_status" ON "locations" USING btree ("status","city","series","kind");--> statement-breakpoint
CREATE INDEX "locations_place" ON "locations" USING btree ("latitude_e_6","longitude_e_6");--> statement-breakpoint
CREATE INDEX "rate_card_entries_by_price" ON "rate_card_entries" USING btree ("weeks","net_minor","location_id","effective_on");