import type { Words } from '../../cue';

const APP = '(wa/dm/japri/telegram/tele/ig/chat/inbox/pm/line)';
const AFFAIR = '(pesanan/paket/akun/pembayaran/order/rekening/kartu/barang/orderan)';
const THEY = '(dia/si ini/orang ini/cewek ini/penjual ini/host ini)';

/** Indonesian and Malay, formed of parts. */
export const idFormed: Words = {
  contact: `${APP} (aja/ya/aku/saya/admin/ke/di/kak/langsung/dulu)
    |(chat/hubungi/kontak/japri/pm) (admin/saya/aku/kami/aja/no/nomor)
    |(lewat/via/di) (wa/telegram/ig/dm/japri)`,
  gain: `lebih (murah/hemat)|harga (grosir/pabrik/modal/bawah)`,
  bypass: `(beli/order/pesan) (di/ke/sama/lewat) (aku/saya/gue/wa)|transfer (langsung/aja) (ke/aja)
    |(ga/gak/tidak) usah (di/lewat) (sini/aplikasi/live)|di luar (aplikasi/app)`,
  problem: `${AFFAIR} (anda /kakak /kamu /bapak /ibu /)(bermasalah/hilang/tertahan/gagal/rusak/diblokir/dibekukan/error/tidak terkirim/ditolak)`,
  refund: `pengembalian (dana/uang)|(klaim/proses/dapat) (refund/ganti rugi/kompensasi)
    |dana (dikembalikan/kembali)`,
  official: `(cs/admin/petugas/kurir/customer service/pihak) (resmi/toko/bank/shopee/tokopedia/ekspedisi/pusat/)`,
  greet: `(kami/saya) dari (cs/bank/pihak/kurir/shopee/toko/admin)
    |(pesanan/paket/akun/order) (anda/kakak)`,
  hand: `(kirim/siapkan/sebutkan/berikan/isi/minta) (data/kode/otp/ktp/nomor/foto/rekening/pin)`,
  fee: `bayar (dulu /)(pajak/ongkir/admin/biaya/jaminan/deposit)
    |(pajak/ongkir/biaya/admin)(nya/) dulu`,
  won: `(kamu/anda/kakak) (menang/terpilih/dapat/beruntung/pemenang)|menang (undian/giveaway/hadiah)
    |pemenang (undian/kami)`,
  prize: `motor|iphone|mobil|emas|uang tunai`,
  job: `(butuh/cari/dicari/lowongan) (\\d\\d /)(orang/admin/karyawan)|kerja (sampingan/online/dari)
    |modal hp|dibayar (harian/per)|(review/like) produk`,
  earn: `dibayar (harian/per/langsung)|komisi|(gaji/cuan/untung) (harian/per/jutaan)`,
  scheme: `(sewa/beli/jual) (rekening/akun/kartu/atm)|(investasi/deposit) (balik/untung/jadi)
    |jual beli rekening`,
  screen: `(share/bagikan/buka share/berbagi) (screen/layar)`,
  help: `(saya/kami/kita) (pandu/bantu/proses/bimbing)|kami bantu`,
  hunt: `(ada yang/siapa) (tau/tahu/punya) (rumah/alamat/nomor/nama) ${THEY}
    |sebar(in/kan) (nomor/alamat/foto)(nya/)`,
  mob: `(biar/supaya) (di/)(teror/serang)|(teror/datengin/datangi) (rumah/aja/dia)|sebarin`,
  insult: `(dasar/muka/kayak) (babi/anjing/monyet/jelek/lonte/goblok/setan/kuntilanak)
    |mati (aja/sana) (lu/lo/kau/sana)|muka jelek`,
  warn: `(hati hati/hati-hati/awas/waspada) (penipu/penipuan/modus/scam)|ngaku (cs/admin/dari)
    |jangan (percaya/transfer/kasih/klik/mau)`,
};
