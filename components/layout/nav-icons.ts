import {
  Building2,
  ClipboardCheck,
  FileText,
  House,
  Images,
  MapPinned,
  MessageSquareText,
  Palette,
  Settings2,
} from 'lucide-react';
import type { NavArea } from './nav-item.ts';

export const navIcons: Record<NavArea, typeof FileText> = {
  home: House,
  chat: MessageSquareText,
  proposals: FileText,
  inventory: MapPinned,
  mockups: Images,
  orders: ClipboardCheck,
  companies: Building2,
  brands: Palette,
  settings: Settings2,
};
