import { Building2, FileText, House, MapPinned, MessageSquareText, Palette } from 'lucide-react';
import type { NavArea } from './nav-item.ts';

export const navIcons: Record<NavArea, typeof FileText> = {
  home: House,
  chat: MessageSquareText,
  proposals: FileText,
  inventory: MapPinned,
  companies: Building2,
  brands: Palette,
};
