CREATE TABLE `ai_calls` (
	`id` text PRIMARY KEY NOT NULL,
	`feature` text NOT NULL,
	`user_id` text,
	`chat_id` text,
	`proposal_id` text,
	`operation_id` text NOT NULL,
	`provider` text NOT NULL,
	`model_asked` text NOT NULL,
	`model_served` text,
	`status` text NOT NULL,
	`input_tokens` integer,
	`cached_input_tokens` integer,
	`cache_write_tokens` integer,
	`output_tokens` integer,
	`reasoning_tokens` integer,
	`error` text,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "ai_calls_status_known" CHECK("ai_calls"."status" in ('started', 'ok', 'error', 'aborted', 'interrupted', 'cache_hit', 'orphaned'))
);
--> statement-breakpoint
CREATE INDEX `ai_calls_chat` ON `ai_calls` (`chat_id`);--> statement-breakpoint
CREATE INDEX `ai_calls_started` ON `ai_calls` (`started_at`);--> statement-breakpoint
CREATE TABLE `chat_messages` (
	`id` text PRIMARY KEY NOT NULL,
	`chat_id` text NOT NULL,
	`position` integer NOT NULL,
	`role` text NOT NULL,
	`status` text NOT NULL,
	`parts` text NOT NULL,
	`error` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`chat_id`) REFERENCES `chats`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `chat_messages_position` ON `chat_messages` (`chat_id`,`position`);--> statement-breakpoint
CREATE TABLE `chats` (
	`id` text PRIMARY KEY NOT NULL,
	`owner_id` text NOT NULL,
	`title` text NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chats_owner` ON `chats` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `audit_events` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_kind` text NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`on_behalf_of` text,
	`action` text NOT NULL,
	`entity_type` text NOT NULL,
	`entity_id` text NOT NULL,
	`before` text,
	`after` text,
	`request_id` text NOT NULL,
	`address` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_events_entity` ON `audit_events` (`entity_type`,`entity_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_events_at` ON `audit_events` (`at`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`content_hash` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`byte_size` integer NOT NULL,
	`purpose` text NOT NULL,
	`owner_id` text,
	`team_id` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "files_purpose_known" CHECK("files"."purpose" in ('photo', 'logo', 'document'))
);
--> statement-breakpoint
CREATE INDEX `files_content_hash` ON `files` (`content_hash`);--> statement-breakpoint
CREATE TABLE `brands` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`legal_name` text NOT NULL,
	`tax_number` text NOT NULL,
	`logo_file_id` text,
	`ink_colour` text NOT NULL,
	`accent_colour` text NOT NULL,
	`terms` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`logo_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `brands_key` ON `brands` (`key`);--> statement-breakpoint
CREATE TABLE `locations` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name_en` text NOT NULL,
	`name_ar` text NOT NULL,
	`city` text NOT NULL,
	`area` text NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	`latitude_e_6` integer,
	`longitude_e_6` integer,
	`series` text NOT NULL,
	`kind` text NOT NULL,
	`width_cm` integer,
	`height_cm` integer,
	`faces` integer DEFAULT 1 NOT NULL,
	`loop_seconds` integer,
	`spot_seconds` integer,
	`upload_fee_minor` integer,
	`status` text DEFAULT 'active' NOT NULL,
	`licence_expires_on` text,
	`prohibited_categories` text NOT NULL,
	`aliases` text NOT NULL,
	`search_text` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "locations_kind_known" CHECK("locations"."kind" in ('digital', 'static')),
	CONSTRAINT "locations_status_known" CHECK("locations"."status" in ('active', 'maintenance', 'retired')),
	CONSTRAINT "locations_faces" CHECK("locations"."faces" between 1 and 6),
	CONSTRAINT "locations_upload_fee_whole" CHECK("locations"."upload_fee_minor" = cast("locations"."upload_fee_minor" as bigint)),
	CONSTRAINT "locations_size" CHECK(("locations"."width_cm" is null) = ("locations"."height_cm" is null)),
	CONSTRAINT "locations_digital_loop" CHECK("locations"."kind" = 'static' or ("locations"."loop_seconds" > 0 and "locations"."spot_seconds" > 0 and "locations"."upload_fee_minor" >= 0))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `locations_key` ON `locations` (`key`);--> statement-breakpoint
CREATE INDEX `locations_city` ON `locations` (`city`,`kind`);--> statement-breakpoint
CREATE TABLE `photos` (
	`id` text PRIMARY KEY NOT NULL,
	`location_id` text NOT NULL,
	`file_id` text NOT NULL,
	`time_of_day` text NOT NULL,
	`taken_on` text,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `photos_position` ON `photos` (`location_id`,`position`);--> statement-breakpoint
CREATE TABLE `rate_card_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`location_id` text NOT NULL,
	`weeks` integer NOT NULL,
	`net_minor` integer NOT NULL,
	`effective_on` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "rate_card_entries_whole" CHECK("rate_card_entries"."net_minor" = cast("rate_card_entries"."net_minor" as bigint)),
	CONSTRAINT "rate_card_entries_positive" CHECK("rate_card_entries"."weeks" > 0 and "rate_card_entries"."net_minor" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rate_card_entries_key` ON `rate_card_entries` (`location_id`,`weeks`,`effective_on`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`status` text DEFAULT 'waiting' NOT NULL,
	`dedupe_key` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`run_at` integer NOT NULL,
	`leased_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`ended_at` integer,
	CONSTRAINT "jobs_status_known" CHECK("jobs"."status" in ('waiting', 'running', 'done', 'dead'))
);
--> statement-breakpoint
CREATE INDEX `jobs_due` ON `jobs` (`status`,`run_at`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe` ON `jobs` (`dedupe_key`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role_id` text NOT NULL,
	`granted_by` text,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`role_id`) REFERENCES `roles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`granted_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grants_user_role` ON `grants` (`user_id`,`role_id`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` text PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`is_system` integer DEFAULT false NOT NULL,
	`permissions` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roles_key` ON `roles` (`key`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`session_version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`ended_at` integer,
	`user_agent` text DEFAULT '' NOT NULL,
	`address` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`,`ended_at`);--> statement-breakpoint
CREATE TABLE `team_members` (
	`team_id` text NOT NULL,
	`user_id` text NOT NULL,
	`is_lead` integer DEFAULT false NOT NULL,
	PRIMARY KEY(`team_id`, `user_id`),
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `team_members_user` ON `team_members` (`user_id`);--> statement-breakpoint
CREATE TABLE `teams` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `teams_name` ON `teams` (`name`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`phone` text DEFAULT '' NOT NULL,
	`password_hash` text,
	`status` text DEFAULT 'active' NOT NULL,
	`session_version` integer DEFAULT 1 NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	CONSTRAINT "users_email_lower" CHECK("users"."email" = lower("users"."email")),
	CONSTRAINT "users_status_known" CHECK("users"."status" in ('active', 'disabled', 'invited'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_key` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`normalised_name` text NOT NULL,
	`legal_name` text,
	`tax_number` text,
	`industry` text,
	`owner_id` text NOT NULL,
	`team_id` text,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_normalised_name` ON `companies` (`normalised_name`);--> statement-breakpoint
CREATE TABLE `proposal_documents` (
	`version_id` text NOT NULL,
	`revision` integer NOT NULL,
	`kind` text NOT NULL,
	`file_id` text NOT NULL,
	PRIMARY KEY(`version_id`, `revision`, `kind`),
	FOREIGN KEY (`version_id`) REFERENCES `proposal_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_documents_file` ON `proposal_documents` (`file_id`);--> statement-breakpoint
CREATE TABLE `proposal_items` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`location_id` text NOT NULL,
	`position` integer NOT NULL,
	`starts_on` text NOT NULL,
	`spots` integer NOT NULL,
	`fee_minor` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `proposal_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`location_id`) REFERENCES `locations`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_items_whole" CHECK("proposal_items"."fee_minor" = cast("proposal_items"."fee_minor" as bigint)),
	CONSTRAINT "proposal_items_fee" CHECK("proposal_items"."fee_minor" >= 0 and "proposal_items"."spots" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_items_position` ON `proposal_items` (`version_id`,`position`);--> statement-breakpoint
CREATE INDEX `proposal_items_location` ON `proposal_items` (`location_id`);--> statement-breakpoint
CREATE TABLE `proposal_options` (
	`id` text PRIMARY KEY NOT NULL,
	`item_id` text NOT NULL,
	`position` integer NOT NULL,
	`weeks` integer NOT NULL,
	`ends_on` text NOT NULL,
	`net_minor` integer,
	`net_source` text,
	`entered_currency` text,
	`entered_minor` integer,
	`total_minor` integer,
	FOREIGN KEY (`item_id`) REFERENCES `proposal_items`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "proposal_options_weeks" CHECK("proposal_options"."weeks" > 0),
	CONSTRAINT "proposal_options_whole" CHECK("proposal_options"."net_minor" = cast("proposal_options"."net_minor" as bigint) and "proposal_options"."entered_minor" = cast("proposal_options"."entered_minor" as bigint) and "proposal_options"."total_minor" = cast("proposal_options"."total_minor" as bigint))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_options_position` ON `proposal_options` (`item_id`,`position`);--> statement-breakpoint
CREATE TABLE `proposal_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`proposal_id` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`status` text NOT NULL,
	`kind` text NOT NULL,
	`currency` text NOT NULL,
	`package_net_minor` integer,
	`total_minor` integer,
	`content` text NOT NULL,
	`snapshot` text NOT NULL,
	`notes` text NOT NULL,
	`issued_on` text NOT NULL,
	`valid_through` text NOT NULL,
	`reason` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`decided_at` integer,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposal_versions_status_known" CHECK("proposal_versions"."status" in ('draft', 'sent', 'accepted', 'declined', 'expired', 'superseded')),
	CONSTRAINT "proposal_versions_whole" CHECK("proposal_versions"."package_net_minor" = cast("proposal_versions"."package_net_minor" as bigint) and "proposal_versions"."total_minor" = cast("proposal_versions"."total_minor" as bigint)),
	CONSTRAINT "proposal_versions_numbers" CHECK("proposal_versions"."version" > 0 and "proposal_versions"."revision" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_versions_key` ON `proposal_versions` (`proposal_id`,`version`);--> statement-breakpoint
CREATE INDEX `proposal_versions_expiry` ON `proposal_versions` (`status`,`valid_through`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`company_id` text NOT NULL,
	`brand_id` text NOT NULL,
	`owner_id` text NOT NULL,
	`team_id` text,
	`latest_version` integer NOT NULL,
	`search_text` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`brand_id`) REFERENCES `brands`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`team_id`) REFERENCES `teams`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `proposals_number` ON `proposals` (`number`);--> statement-breakpoint
CREATE INDEX `proposals_owner` ON `proposals` (`owner_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `proposals_team` ON `proposals` (`team_id`,`updated_at`);--> statement-breakpoint
CREATE INDEX `proposals_updated` ON `proposals` (`updated_at`,`id`);--> statement-breakpoint
CREATE TABLE `exchange_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`currency` text NOT NULL,
	`per_unit_scaled` integer NOT NULL,
	`effective_on` text NOT NULL,
	`source` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "exchange_rates_whole" CHECK("exchange_rates"."per_unit_scaled" = cast("exchange_rates"."per_unit_scaled" as bigint)),
	CONSTRAINT "exchange_rates_positive" CHECK("exchange_rates"."per_unit_scaled" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exchange_rates_currency_day` ON `exchange_rates` (`currency`,`effective_on`);--> statement-breakpoint
CREATE TABLE `fee_schedule` (
	`id` text PRIMARY KEY NOT NULL,
	`city` text,
	`amount_minor` integer NOT NULL,
	`unit` text NOT NULL,
	`effective_on` text NOT NULL,
	`created_at` integer NOT NULL,
	CONSTRAINT "fee_schedule_not_negative" CHECK("fee_schedule"."amount_minor" >= 0),
	CONSTRAINT "fee_schedule_whole" CHECK("fee_schedule"."amount_minor" = cast("fee_schedule"."amount_minor" as bigint))
);
--> statement-breakpoint
CREATE TABLE `number_sequences` (
	`key` text PRIMARY KEY NOT NULL,
	`last_number` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
