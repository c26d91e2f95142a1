ALTER TABLE `photos` ADD `deleted_at` integer;--> statement-breakpoint
CREATE INDEX `locations_by_name` ON `locations` (`name_en`,`id`);--> statement-breakpoint
CREATE INDEX `locations_by_city` ON `locations` (`city`,`name_en`,`id`);--> statement-breakpoint
CREATE INDEX `locations_by_update` ON `locations` (`updated_at`,`id`);--> statement-breakpoint
CREATE INDEX `locations_status` ON `locations` (`status`,`city`,`series`,`kind`);--> statement-breakpoint
CREATE INDEX `locations_place` ON `locations` (`latitude_e_6`,`longitude_e_6`);--> statement-breakpoint
CREATE INDEX `rate_card_entries_by_price` ON `rate_card_entries` (`weeks`,`net_minor`,`location_id`,`effective_on`);