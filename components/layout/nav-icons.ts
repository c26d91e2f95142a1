import { Building2, FileText, House, MapPinned, MessageSquareText, ShieldCheck } from 'lucide-react';
import type { NavArea } from './nav-item.ts';

export const navIcons: Record<NavArea, typeof FileText> = {
  home: House,
  chat: MessageSquareText,
  proposals: FileText,
  inventory: MapPinned,
  companies: Building2,
  admin: ShieldCheck,
};
