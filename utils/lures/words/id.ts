import type { Words } from '../cue';

/** Indonesian and Malay. */
export const id: Words = {
  channel: `wa|whatsapp|whatsap|tele|telegram|line|ig|fb|wechat|nomor hp|no hp|no wa|nomor wa
    |nombor`,
  slang: `w4|w a|wasap|wassap|whatsaap|watsap|wapri|w.a|wasapp|nomer cantik wa|wa:|tele:`,
  contact: `wa aja|wa saya|wa kak|wa ke|wa langsung|chat wa|chat saya|chat aku|chat pribadi
    |japri|hubungi|hub|dm aja|dm saya|dm aku|dm kak|pm saya|pm tepi|pm me|kontak|add saya|add wa
    |invite|telpon saya|telepon|call saya|wasap saya|whatsapp saya|inbox saya|klik profil
    |minat japri|minat wa|minat dm|yang mau dm|yang mau wa|yg mau wa|yg mau dm|scan`,
  pull: `gabung grup|join grup|masuk grup|grup wa|grup tele|grup telegram|group whatsapp
    |join group|gabung group|grup vip`,
  fish: `kirim nomor|kirim no hp|tulis nomor|drop nomor|drop no wa|spill nomor`,
  profile: `di bio|link di bio|cek bio|cek profil|lihat profil`,
  gain: `lebih murah|murah|harga grosir|grosir|harga pabrik|diskon|setengah harga|gratis|free
    |promo|langsung pabrik|harga supplier|reseller|bisa nego|tanpa admin|ori 1:1|kw super
    |saldo gratis|bonus`,
  bypass: `luar aplikasi|di luar aplikasi|luar shopee|luar tiktok|tanpa potongan|potongan admin
    |potongan platform|biaya admin platform|jangan beli di sini|jangan beli disini
    |transaksi langsung|deal luar`,
  official: `cs resmi|customer service|cs shopee|cs tiktok|cs lazada|cs tokopedia|cs dana
    |admin shopee|admin tiktok|admin resmi|pihak shopee|pihak tiktok|pihak bank|pihak lazada
    |petugas|pegawai|kurir|bea cukai|pos indonesia|jne|j&t|bank|polisi|customer care
    |khidmat pelanggan|layanan pelanggan|tim resmi|official|bagian refund|poslaju|kastam|lhdn`,
  greet: `kami dari|saya dari|yth|pelanggan yth|tahniah|saya dari pihak|kami dari pihak
    |saya cs|kami cs`,
  problem: `pesanan bermasalah|pesanan anda bermasalah|pesanan gagal|pesanan error
    |pembayaran gagal|pembayaran bermasalah|gagal bayar|dobel bayar|terpotong dua|terpotong 2
    |saldo terpotong|akun diblokir|akun anda diblokir|akun terblokir|akun dibekukan|dibekukan
    |diblokir|akun bermasalah|paket tertahan|paket ditahan|paket nyangkut|paket hilang|paket rusak
    |bea cukai|sistem error|gangguan sistem|barang ditarik|langganan otomatis|perubahan tarif
    |biaya transfer|kedaluwarsa|parcel tersekat|parcel ditahan|akaun disekat|akaun anda`,
  refund: `refund|pengembalian dana|uang kembali|dana kembali|ganti rugi|kompensasi|klaim
    |batalkan|pembatalan|bayaran balik|wang dikembalikan|mengembalikan`,
  bank: `nomor rekening|no rek|rekening|nomor kartu|kartu kredit|pin|password|kata sandi
    |transfer|tf|ktp|foto ktp|mbanking|m-banking|kad bank|nombor akaun|akaun bank|pulsa
    |voucher game`,
  secret: `kode otp|otp|kode verifikasi|kode yang masuk|kode sms|kod tac|tac|kod pengesahan
    |kode 6 digit
    |6 angka|9 angka|kode 6|kode 9|angkanya`,
  hand: `kirim|kirimkan|kasih tau|beritahu|sebutkan|isi data|isi formulir|isi form|masukkan
    |kirim ke|bagi|hantar|berikan|infokan|balas
    |ketik di sini|ketik disini|kirim kode|kasih tau kode|sebutkan kode`,
  help: `saya bantu|kami bantu|dibantu|bantu proses|kami proses|saya proses|proses refund
    |untuk refund|biar saya|biar kami|saya uruskan|kami uruskan|untuk proses|bantu batalkan`,
  haven: `rekening aman|rekening penampungan|akaun selamat`,
  fee: `bayar ongkir|ongkir aja|ongkir saja|cuma ongkir|cukup bayar|biaya admin|biaya pajak
    |pajak hadiah|biaya pengiriman|biaya pendaftaran|uang muka|dp dulu|deposit|transfer dulu
    |tf dulu|bayar dulu|biaya aktivasi|kos penghantaran|bayar pos|yuran|cukai|top up dulu`,
  won: `selamat anda|selamat kamu|selamat kak|selamat!|anda menang|kamu menang|anda terpilih
    |kamu terpilih|terpilih sebagai|pemenang|penonton beruntung|anda mendapatkan|anda mendapat
    |kamu dapat|dapat hadiah|menang undian|tahniah anda|tahniah|bertuah`,
  lucky: `menang|hadiah|giveaway|undian|terpilih`,
  prize: `hadiah|iphone|motor|uang tunai|juta|jt|emas|voucher|giveaway|ps5|undian|saldo
    |hp gratis|thr|bansos|bantuan|dana kaget|wang tunai|ribu`,
  claim: `klaim|ambil hadiah|klik|klik link|klik di sini|login|masuk ke|verifikasi|daftar|isi
    |nama dan alamat|alamat lengkap|data diri|tebus|tuntut|segera|link berikut`,
  job: `lowongan|loker|kerja|kerja online|kerja sampingan|kerja dari rumah|kerja sambilan
    |part time|paruh waktu|freelance|butuh orang|butuh 10 orang|dicari|cari orang|rekrut
    |admin online|ibu rumah tangga|modal hp|modal hape|jawatan kosong|suri rumah|kerja kosong|ejen`,
  earn: `gaji|penghasilan|dapat uang|cuan|komisi|per hari|sehari|perhari|per jam|pendapatan
    |gaji harian|dibayar|untung|profit|balik modal|modal kembali|pasif income|upah|duit|hasilkan`,
  task: `like video|like & follow|like dan follow|subscribe|tugas|misi|ngerjain tugas
    |selesaikan tugas|review produk|ulasan|rating|bintang 5|nonton video|tonton video|pesan palsu
    |fake order|order fiktif|input data|lem kertas|packing|naikin penjualan|like produk
    |like postingan|like konten|cuma like|tinggal like`,
  scheme: `sewa rekening|jual rekening|beli rekening|sewa akun|jual beli rekening|judi
    |slot gacor|gacor|togel|pinjol cepat|pinjaman online cepat|investasi bodong|trading robot
    |robot trading|deposit slot|maxwin|akaun keldai|sewa akaun|pelaburan|pinjaman segera|gestun
    |gestun paylater|sewain rekening|beli akun|jual akun bank`,
  screen: `share screen|berbagi layar|bagikan layar|share layar|remote hp|kendali jarak jauh
    |kongsi skrin|video call wa`,
  open: `download|unduh|install|instal|pasang|buka|aktifkan|izinkan|nyalakan|muat turun`,
  watch: `biar saya lihat|biar kami lihat|saya bisa lihat|saya lihat|kami pandu|saya pandu
    |dipandu|lihat layar|saya kontrol|saya arahkan`,
  third: `dia|si ini|orang ini|cewek ini|cowok ini|pembeli ini|mbak ini|ibu ini|bapak ini
    |pembeli phr|penipu ini|perempuan ni|lelaki ni|nama aslinya|rumahnya|rumah dia|alamatnya
    |alamat dia|nomornya|nomor dia|no hp nya|no hpnya|nope nya|kantornya|suaminya|istrinya|ktp nya
    |nik nya|nombor dia|namanya|nomor nya|kasih alamatnya|bagi alamatnya|nama lengkapnya
    |rumahnya di|rumah dia di|nomor hpnya|nomer hp dia|anaknya sekolah di|penjual penipu`,
  host: `penjual ini|seller ini|host ini|si host`,
  trace: `namanya|nomor nya`,
  expose: `nama asli|nama aslinya|rumahnya|rumah dia|alamatnya|alamat rumah|alamat dia
    |tinggal di|nomornya|nomor dia|no hp nya|no hpnya|nope nya|kerja di|kantornya|sekolah di
    |anaknya sekolah|suaminya|istrinya|plat nomor|ktp nya|nik nya|rumah dekat|nombor dia
    |nama lengkapnya|rumahnya di|rumah dia di|tinggalnya|kosnya di|kantornya di|nomor hpnya
    |nomer hp dia|anak dia sekolah|anaknya sekolah di|suaminya kerja`,
  hunt: `doxing|dox|sebar data|sebarkan data|spill alamat|spill identitas|bongkar identitas
    |bongkar data|cari alamat|cari rumah|siapa tau rumah|siapa yang tau alamat|viralkan alamat
    |sebar foto|sebar aib|sebar alamat|sebarin alamat|sebarkan alamat|sebarin data|cari tau rumah
    |cari tahu rumah|kasih alamatnya|bagi alamatnya
    |ada yang tau alamat|ada yg tau alamat|ada yang tau rumah|ada yg tau rumah|siapa tau alamat
    |tau alamat seller|tau rumah seller`,
  mob: `telpon rame|telepon rame|teror|spam nomornya|serbu|serang|datangi|samperin|geruduk
    |rame-rame|ramai-ramai|gangguin|viralkan|hajar|labrak|spam call|datengin yuk|datengin
    |yuk datengin|gruduk|telponin|telpon terus|teror aja|terror|bom chat|spam wa nya|spam wa-nya
    |viralin`,
  you: `lu|lo|kamu|kau|loe|elu|mbak|host|ni host|mak`,
  insult: `anjing lu|anjing lo|anjing kau|dasar anjing|anjing kamu|bangsat|babi lu|babi kau
    |dasar babi|kayak babi|macam babi|goblok|goblog|tolol|bego lu|idiot|kontol|memek|ngentot
    |jancok|jancuk|pukimak|puki|sundal|lonte|pelacur|jablay|perek|pelakor|cewek murahan
    |perempuan murahan|sampah lu|sampah masyarakat|mati aja|mati saja|mampus lu|mending mati
    |bunuh diri aja|pergi mati|jelek banget lu|muka jelek|jelek lu|muka kayak|muka macam
    |muka buruk|gendut jelek|gendut kayak|dasar gendut|gemuk macam|dasar miskin|orang utan
    |monyet lu|muka monyet|cina babi|keling|bodoh kau|bodoh sial|palui|haram jadah|anak haram
    |sial kau|tak guna|lu tuh sampah|mati lu|matilah|otak udang|otak kosong|gak punya otak
    |ga punya otak|muka tembok|muka badak|kampungan|najis lu|jijik liat|jijik lihat|jijik banget
    |bau lu|perempuan gatal|perempuan jalang|murahan lu|miskin lu|kere lu|tua bangka|nenek sihir
    |nenek lampir|kayak monyet|kaya monyet|macam monyet|muka lo kayak|muka lu kayak|muka kau macam
    |muka babi|muka anjing|muka pantat|otak lu|otaknya di|bego banget|dasar bego|dasar tolol
    |dasar goblok|dasar pelacur|dasar pelakor|dasar penipu mati|perempuan sundal|janda gatel
    |tante girang|homo lu|cina lu|babi cina|item jelek|jelek kayak|gendut kayak babi|kayak gajah
    |kayak kuda nil|lebih baik mati|mati kau|mampus kau|modar`,
  slur: `bodoh|goblok|tolol|sampah|murahan|kampungan|norak|lonte|monyet|babi`,
  looks: `jelek|gendut|gemuk|hitam|muka|buruk|tua`,
  slight: `malu dong|ga malu|gak malu|nggak malu|tak malu|berhenti live|tutup live|turun aja
    |bacot|diam lu|diem lu|pergi sana`,
  threat: `gue bunuh|gua bunuh|ku bunuh|saya bunuh|aku bunuh|bunuh kau|bunuh lu|gue hajar
    |gua hajar|gue pukul|gue tusuk|gue tampar|perkosa|rogol|bakar rumah|gue tau rumah
    |gua tau rumah|tau rumah lu|awas lu|awas kau|hati2 lu|gue cari lu|gue datengin|siram air keras
    |santet`,
  menace: `tunggu aja|tunggu kau|depan rumah|liat aja nanti`,
  sexual: `buka baju|buka bajunya|buka bra|bukain dong|toket|tete gede|tetek|susu gede|payudara
    |bh warna|celana dalam|open bo|bo berapa|semalam berapa|berapa semalam|bobo bareng|ngewe|sange
    |sangean|ngaceng|vcs|colmek|goyang dong mbak`,
  warn: `penipu|penipuan|tipu|ditipu|ketipu|modus|scam|scammer|hati-hati|hati hati|hati2
    |waspada|jangan percaya|jangan klik|jangan transfer|jangan kasih|jangan tf|jangan mau
    |jgn percaya|jgn klik|palsu|akun palsu|hoax|hoaks|lapor|laporkan|report|blokir dia|bot
    |awas penipu|awas scam|kena tipu|berwaspada|jangan layan`,
  story: `bercanda|becanda|suami saya|mama saya|saya sendiri
    |udah balik|udah refund|sudah cair|udah cair|udah nyampe
    |sudah sampai`,
  own: `kirim ke|alamat saya|suami saya|nomor saya|rumah saya|penerima`,
  harmless: `chat toko|chat seller|chat admin toko|chat penjual|dm toko|gratis ongkir|free ongkir
    |bebas ongkir|ongkir berapa|ongkir ke|bayar ongkir ga|ongkirnya|bisa refund|sudah refund
    |refund udah|jadi refund|selamat pagi|selamat siang|selamat sore|selamat malam|selamat datang
    |selamat ulang|selamat makan|selamat ya|selamat buat|selamat kak host|baju kerja|buat kerja
    |celana kerja|tas kerja|kerja bagus|pulang kerja|lagi kerja|jam kerja|hari kerja|like dulu
    |udah like|sudah like|udah follow|sudah follow|follow dulu|follow toko|gacor banget host
    |gacor nih|jualan gacor|suara gacor|slot kartu|slot memori|dual slot|slot ram|pinjol lunas
    |jelek ga|jelek gak|ga jelek|gak jelek|gendut muat|gemuk muat|gendut|muka kusam|muka berminyak
    |masker muka|cuci muka|krim muka|muka cerah|sabun muka|hitam putih|warna hitam|yang hitam
    |hitam|buka po|buka kardus|buka paket|buka live|buka toko|buka harga|buka kotak|awas kehabisan
    |tunggu ya|tunggu kak|susu|anjing kucing|makanan anjing|baju anjing|kalung anjing|bunuh kuman
    |bunuh nyamuk|wa dong host`,
};
