/** A page of the test site. */
export interface TestPage {
  readonly slug: string;
  readonly title: string;
  readonly section: string;
  readonly place?: string;
  readonly date?: string;
  /** HTML of the text below the title. */
  readonly body: string;
}

/** Proper names, as a province's glossary has them. */
export const names = {
  vi: ['Đồng Tháp', 'Sa Đéc', 'Mỹ Tho', 'Tràm Chim', 'Cái Bè'],
  en: ['Dong Thap', 'Sa Dec', 'My Tho', 'Tram Chim', 'Cai Be'],
  km: ['ដុងថាប់', 'ផ្សារដែក', 'មីថូ', 'ត្រាំជឹម', 'ទន្លេមេគង្គ', 'វៀតណាម', 'កាយបែ'],
};

/** Three languages, eight pages each: the same subjects, each written in its language; and a few in two more without spaces. */
export const pages: Readonly<Record<string, readonly TestPage[]>> = {
  vi: [
    {
      slug: 'lang-hoa-sa-dec',
      title: 'Làng hoa Sa Đéc',
      section: 'tourism',
      place: 'Sa Đéc',
      date: '2026-01-12',
      body: '<p>Làng hoa Sa Đéc ở tỉnh Đồng Tháp trồng hơn hai nghìn loài hoa trên giàn cao.</p><h2 id="mua-tet">Mùa Tết</h2><p>Những ngày giáp Tết, ghe chở hoa cúc mâm xôi đi khắp miền Tây.</p>',
    },
    {
      slug: 'tram-chim',
      title: 'Vườn quốc gia Tràm Chim',
      section: 'tourism',
      place: 'Tràm Chim',
      date: '2025-11-03',
      body: '<p>Tràm Chim là vùng đất ngập nước của Đồng Tháp Mười, nơi sếu đầu đỏ về kiếm ăn.</p><p>Khách đi xuồng ngắm rừng tràm vào mùa nước nổi.</p>',
    },
    {
      slug: 'cho-noi-cai-be',
      title: 'Chợ nổi Cái Bè',
      section: 'tourism',
      place: 'Cái Bè',
      date: '2025-08-20',
      body: '<p>Trên sông Tiền, chợ nổi họp từ sáng sớm; mỗi ghe treo thứ mình bán lên cây bẹo.</p>',
    },
    {
      slug: 'my-tho',
      title: 'Mỹ Tho, thành phố bên sông Tiền',
      section: 'places',
      place: 'Mỹ Tho',
      body: '<p>Mỹ Tho nổi tiếng với hủ tiếu và chùa Vĩnh Tràng. Từ đây có tàu đi cù lao Thới Sơn.</p>',
    },
    {
      slug: 'khu-cong-nghiep',
      title: 'Thuê đất khu công nghiệp',
      section: 'investment',
      place: 'Sa Đéc',
      date: '2026-02-01',
      body: '<p>Nhà đầu tư thuê đất trong khu công nghiệp được hướng dẫn thủ tục tại Trung tâm Xúc tiến đầu tư.</p>',
    },
    {
      slug: 'xoai-cat-hoa-loc',
      title: 'Xoài cát Hòa Lộc',
      section: 'products',
      place: 'Cái Bè',
      date: '2025-04-15',
      body: '<p>Xoài cát Hòa Lộc có chỉ dẫn địa lý; trái chín thơm, thịt vàng &amp; ít xơ. Giá &lt; 100.000 đồng một ký.</p>',
    },
    {
      slug: 'chieu-dinh-yen',
      title: 'Chiếu Định Yên',
      section: 'heritage',
      date: '2025-06-09',
      body: '<p>Nghề dệt chiếu ở Định Yên họp chợ đêm dưới ánh đèn, người ta gọi là chợ ma.</p>',
    },
    {
      slug: 'le-hoi',
      title: 'Lễ hội hoa mùa xuân',
      section: 'events',
      place: 'Sa Đéc',
      date: '2026-02-10',
      body: '<p>Lễ hội bày tiểu cảnh hoa bên bờ sông, có đờn ca tài tử và món ăn từ sen.</p>',
    },
  ],
  en: [
    {
      slug: 'lang-hoa-sa-dec',
      title: 'Sa Dec flower village',
      section: 'tourism',
      place: 'Sa Dec',
      date: '2026-01-12',
      body: '<p>More than two thousand kinds of flowers grow on raised racks in Sa Dec, Dong Thap.</p><h2 id="tet">Before Tet</h2><p>Boats carry chrysanthemums to markets all over the delta.</p>',
    },
    {
      slug: 'tram-chim',
      title: 'Tram Chim National Park',
      section: 'tourism',
      place: 'Tram Chim',
      date: '2025-11-03',
      body: '<p>Tram Chim is a wetland where the sarus crane, with its red head, comes to feed.</p><p>Visitors go by boat through the melaleuca forest in the flood season.</p>',
    },
    {
      slug: 'cho-noi-cai-be',
      title: 'Cai Be floating market',
      section: 'tourism',
      place: 'Cai Be',
      date: '2025-08-20',
      body: '<p>Traders hang what they sell from a pole over the boat, early in the morning on the Mekong.</p>',
    },
    {
      slug: 'my-tho',
      title: 'My Tho, city on the Tien river',
      section: 'places',
      place: 'My Tho',
      body: '<p>My Tho is known for its noodle soup and for Vinh Trang pagoda; ferries leave for Thoi Son islet.</p>',
    },
    {
      slug: 'khu-cong-nghiep',
      title: 'Leasing land in an industrial park',
      section: 'investment',
      place: 'Sa Dec',
      date: '2026-02-01',
      body: '<p>Investors who lease land are helped with permits by the Investment Promotion Centre.</p>',
    },
    {
      slug: 'xoai-cat-hoa-loc',
      title: 'Hoa Loc mango',
      section: 'products',
      place: 'Cai Be',
      date: '2025-04-15',
      body: '<p>The Hoa Loc mango has a protected geographical indication; farmers pick it by hand.</p>',
    },
    {
      slug: 'chieu-dinh-yen',
      title: 'Dinh Yen sedge mats',
      section: 'heritage',
      date: '2025-06-09',
      body: '<p>Weavers in Dinh Yen sell their mats at a night market lit by lamps.</p>',
    },
    {
      slug: 'le-hoi',
      title: 'Spring flower festival',
      section: 'events',
      place: 'Sa Dec',
      date: '2026-02-10',
      body: '<p>Gardens are laid out along the river, with southern amateur music and dishes made of lotus.</p>',
    },
  ],
  km: [
    {
      slug: 'lang-hoa-sa-dec',
      title: 'ភូមិផ្កាផ្សារដែក',
      section: 'tourism',
      place: 'ផ្សារដែក',
      date: '2026-01-12',
      body: '<p>ភូមិផ្កាផ្សារដែកស្ថិតនៅខេត្តដុងថាប់ ដាំផ្កាជាងពីរពាន់ប្រភេទ។</p><h2 id="tet">មុនបុណ្យតេត</h2><p>ទូកដឹកផ្កាទៅលក់នៅផ្សារទូទាំងដីសណ្ដទន្លេមេគង្គ។</p>',
    },
    {
      slug: 'tram-chim',
      title: 'ឧទ្យានជាតិត្រាំជឹម',
      section: 'tourism',
      place: 'ត្រាំជឹម',
      date: '2025-11-03',
      body: '<p>ត្រាំជឹមជាតំបន់ដីសើម ដែលសត្វក្រៀលមករកចំណីនៅរដូវប្រាំង។</p><p>ភ្ញៀវទេសចរជិះទូកមើលព្រៃនៅរដូវទឹកឡើង។</p>',
    },
    {
      slug: 'cho-noi-cai-be',
      title: 'ផ្សារបណ្តែតទឹកកាយបែ',
      section: 'tourism',
      place: 'កាយបែ',
      date: '2025-08-20',
      body: '<p>ពាណិជ្ជករលក់ផ្លែឈើ និងបន្លែនៅលើទូក តាំងពីព្រលឹមនៅលើទន្លេមេគង្គ។</p>',
    },
    {
      slug: 'my-tho',
      title: 'ទីក្រុងមីថូ',
      section: 'places',
      place: 'មីថូ',
      body: '<p>មីថូមានឈ្មោះល្បីដោយសារគុយទាវ និងវត្តបុរាណ។ ពីទីនេះមានសាឡាងទៅកោះ។</p>',
    },
    {
      slug: 'khu-cong-nghiep',
      title: 'ជួលដីក្នុងតំបន់ឧស្សាហកម្ម',
      section: 'investment',
      place: 'ផ្សារដែក',
      date: '2026-02-01',
      body: '<p>អ្នកវិនិយោគដែលជួលដីក្នុងតំបន់ឧស្សាហកម្ម ទទួលបានជំនួយពីមជ្ឈមណ្ឌលវិនិយោគ។</p>',
    },
    {
      slug: 'xoai-cat-hoa-loc',
      title: 'ស្វាយហ័ររ៉ក់',
      section: 'products',
      place: 'កាយបែ',
      date: '2025-04-15',
      body: '<p>ស្វាយមានរសជាតិផ្អែម ក្លិនក្រអូប ហើយកសិករបេះដោយដៃ។ ពូជ Hòa Lộc ល្បីជាងគេ។</p>',
    },
    {
      slug: 'chieu-dinh-yen',
      title: 'កន្ទេលឌិញអៀន',
      section: 'heritage',
      date: '2025-06-09',
      body: '<p>អ្នកត្បាញកន្ទេលលក់ផលិតផលនៅផ្សាររាត្រី ក្រោមពន្លឺចង្កៀង។</p>',
    },
    {
      slug: 'le-hoi',
      title: 'បុណ្យផ្កានិទាឃរដូវ',
      section: 'events',
      place: 'ផ្សារដែក',
      date: '2026-02-10',
      body: '<p>សួនផ្កាត្រូវបានរៀបចំតាមមាត់ទន្លេ មានតន្ត្រី និងម្ហូបធ្វើពីឈូក។</p>',
    },
  ],
  lo: [
    {
      slug: 'lang-hoa-sa-dec',
      title: 'ໝູ່ບ້ານດອກໄມ້ຊາເດັກ',
      section: 'tourism',
      body: '<p>ໝູ່ບ້ານປູກດອກໄມ້ຫຼາຍກວ່າສອງພັນຊະນິດ. ກ່ອນບຸນປີໃໝ່ ເຮືອບັນທຸກດອກໄມ້ໄປທົ່ວພາກໃຕ້.</p>',
    },
    {
      slug: 'tram-chim',
      title: 'ສວນແຫ່ງຊາດຕຣາມຈີມ',
      section: 'tourism',
      body: '<p>ເຂດດິນທາມບ່ອນທີ່ນົກກະຮຽນມາຫາກິນ. ນັກທ່ອງທ່ຽວລ່ອງເຮືອຊົມປ່າໃນລະດູນ້ຳຖ້ວມ.</p>',
    },
    {
      slug: 'khu-cong-nghiep',
      title: 'ເຊົ່າທີ່ດິນໃນເຂດອຸດສາຫະກຳ',
      section: 'investment',
      body: '<p>ນັກລົງທຶນທີ່ເຊົ່າທີ່ດິນໄດ້ຮັບການຊ່ວຍເຫຼືອຈາກສູນລົງທຶນ.</p>',
    },
  ],
  th: [
    {
      slug: 'lang-hoa-sa-dec',
      title: 'หมู่บ้านดอกไม้ซาเด๊ก',
      section: 'tourism',
      body: '<p>หมู่บ้านปลูกดอกไม้กว่าสองพันชนิด ก่อนวันตรุษเรือบรรทุกดอกไม้ไปทั่วภาคใต้</p>',
    },
    {
      slug: 'tram-chim',
      title: 'อุทยานแห่งชาติจ่ามจิม',
      section: 'tourism',
      body: '<p>พื้นที่ชุ่มน้ำที่นกกระเรียนมาหากิน นักท่องเที่ยวล่องเรือชมป่าในฤดูน้ำหลาก</p>',
    },
    {
      slug: 'khu-cong-nghiep',
      title: 'เช่าที่ดินในเขตอุตสาหกรรม',
      section: 'investment',
      body: '<p>นักลงทุนที่เช่าที่ดินได้รับความช่วยเหลือจากศูนย์ส่งเสริมการลงทุน</p>',
    },
  ],
};

/**
 * Writes a page as a site would.
 *
 * @param lang Its language.
 * @param page Its content.
 * @returns The document.
 */
export function toHtml(lang: string, { title, section, place, date, body }: TestPage): string {
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>${title} · Sen</title><style>b { color: red }</style></head>
<body>
<nav><a href="/${lang}/">Sen</a> <a href="/${lang}/search/">menu</a></nav>
<main data-pagefind-body data-section="${section}" data-pagefind-filter="section[data-section]">
<h1>${title}</h1>
${place ? `<p data-place="${place}" data-pagefind-filter="place[data-place]">${place}</p>` : ''}
${date ? `<time datetime="${date}" data-pagefind-sort="date[datetime]"></time>` : ''}
<img src="/_astro/thumbnail.webp" alt="${title}">
${body}
</main>
<script>document.title = "<p>not text</p>";</script>
<footer>Sen</footer>
</body>
</html>
`;
}
