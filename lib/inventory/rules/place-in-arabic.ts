/** Cities and districts of the Emirates and the Gulf as they are written in Arabic, by their English name in lower case. */
const places = new Map(
  Object.entries({
    dubai: 'دبي',
    'abu dhabi': 'أبوظبي',
    sharjah: 'الشارقة',
    ajman: 'عجمان',
    'ras al khaimah': 'رأس الخيمة',
    fujairah: 'الفجيرة',
    'umm al quwain': 'أم القيوين',
    'al ain': 'العين',
    riyadh: 'الرياض',
    jeddah: 'جدة',
    dammam: 'الدمام',
    doha: 'الدوحة',
    manama: 'المنامة',
    'kuwait city': 'مدينة الكويت',
    muscat: 'مسقط',
    'al barsha': 'البرشاء',
    'al danah': 'الدانة',
    'al garhoud': 'القرهود',
    'al jaddaf': 'الجداف',
    'al karama': 'الكرامة',
    'al khalidiyah': 'الخالدية',
    'al mamzar': 'الممزر',
    'al maryah island': 'جزيرة المارية',
    'al quoz': 'القوز',
    'al reem island': 'جزيرة الريم',
    'al satwa': 'السطوة',
    'al wasl': 'الوصل',
    'business bay': 'الخليج التجاري',
    corniche: 'الكورنيش',
    deira: 'ديرة',
    'downtown dubai': 'وسط مدينة دبي',
    'dubai creek': 'خور دبي',
    'dubai creek harbour': 'مرسى خور دبي',
    'dubai marina': 'دبي مارينا',
    jumeirah: 'جميرا',
    'palm jumeirah': 'نخلة جميرا',
    'saadiyat island': 'جزيرة السعديات',
    'trade centre': 'المركز التجاري',
    'yas island': 'جزيرة ياس',
  }),
);

/** A city or district in Arabic; one that is not known stays as it is. */
export function placeInArabic(name: string): string {
  return places.get(name.trim().toLowerCase()) ?? name;
}
