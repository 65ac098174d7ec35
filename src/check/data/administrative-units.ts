/** The six centrally run cities (Resolution 202/2025/QH15): the only ones that are still called city in an address. */
export const CENTRAL_CITIES = ['Hà Nội', 'Hải Phòng', 'Huế', 'Đà Nẵng', 'Hồ Chí Minh', 'Cần Thơ'];

/** Cities of other countries that Vietnamese calls by Vietnamese syllables. */
export const FOREIGN_CITIES = [
  ...[
    'Bắc Kinh',
    'Thượng Hải',
    'Quảng Châu',
    'Thâm Quyến',
    'Nam Ninh',
    'Trùng Khánh',
    'Côn Minh',
    'Thành Đô',
  ],
  ...['Vũ Hán', 'Hàng Châu', 'Tô Châu', 'Nam Kinh', 'Tây An', 'Thiên Tân', 'Hạ Môn', 'Quế Lâm', 'Trường Sa'],
  ...['Đài Bắc', 'Đài Trung', 'Đài Nam', 'Cao Hùng', 'Tân Bắc', 'Luân Đôn', 'Viêng Chăn', 'Nam Vang'],
];

/** Provinces that Resolution 202/2025/QH15 of 12 June 2025 merged into others → the one that stands now. */
export const MERGED_PROVINCES: Readonly<Record<string, string>> = {
  'Hà Giang': 'Tuyên Quang',
  'Yên Bái': 'Lào Cai',
  'Bắc Kạn': 'Thái Nguyên',
  'Vĩnh Phúc': 'Phú Thọ',
  'Hòa Bình': 'Phú Thọ',
  'Bắc Giang': 'Bắc Ninh',
  'Thái Bình': 'Hưng Yên',
  'Hải Dương': 'Hải Phòng',
  'Hà Nam': 'Ninh Bình',
  'Nam Định': 'Ninh Bình',
  'Quảng Bình': 'Quảng Trị',
  'Quảng Nam': 'Đà Nẵng',
  'Kon Tum': 'Quảng Ngãi',
  'Bình Định': 'Gia Lai',
  'Ninh Thuận': 'Khánh Hòa',
  'Đắk Nông': 'Lâm Đồng',
  'Bình Thuận': 'Lâm Đồng',
  'Phú Yên': 'Đắk Lắk',
  'Bà Rịa – Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bà Rịa': 'Thành phố Hồ Chí Minh',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'Tây Ninh',
  'Sóc Trăng': 'Cần Thơ',
  'Hậu Giang': 'Cần Thơ',
  'Bến Tre': 'Vĩnh Long',
  'Trà Vinh': 'Vĩnh Long',
  'Tiền Giang': 'Đồng Tháp',
  'Bạc Liêu': 'Cà Mau',
  'Kiên Giang': 'An Giang',
};
