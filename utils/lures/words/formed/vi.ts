import type { Words } from '../../cue';

const APP = '(zalo/fb/facebook/inbox/ib/messenger/telegram/tele/viber)';
const THEY = '(con này/con đó/nó/thằng này/bà này/chị này/con nhỏ này/ả này/con mụ này/chủ shop)';

/** Vietnamese, formed of parts. */
export const viFormed: Words = {
  contact: `(nhắn/kết bạn/add/qua/liên hệ/ib/inbox/alo/chat/ghé) (cho em /cho mình /em /mình /chị /)${APP}
    |(ib/inbox/nhắn/alo) (em/mình/chị/mk/e/tôi)
    |ai (cần/làm/muốn/quan tâm/lấy) (ib/inbox/nhắn/alo/zalo)|${APP} (em/mình/e/chị)`,
  gain: `(giá/rẻ) (rẻ hơn/sỉ/gốc/xưởng/hơn/kho)|rẻ hơn (nha/trên live/ở đây)`,
  bypass: `(khỏi/đừng/không cần/ko cần) (mua/đặt/chốt) (trên/ở/qua) (này/đây/live/app/sàn)
    |chuyển khoản (trực tiếp/cho em/riêng/thẳng)|ngoài (sàn/app/luồng)`,
  problem: `lỗi hệ thống|bị trừ tiền`,
  refund: `(hoàn/trả/bồi thường/đền)( lại/)( tiền/)( cho chị/ cho anh/ cho bạn/)`,
  official: `(nhân viên/nv/cskh/bên/bộ phận) (shop/giao hàng/ngân hàng/sàn/chăm sóc/kho/shopee/tiktok)
    |shipper đây`,
  hand: `(cho em xin/gửi/đọc/cung cấp/cho mình xin/điền) (số tài khoản/stk/mã/otp/cccd/số thẻ/địa chỉ/sđt/thông tin/ảnh cccd)`,
  fee: `(đóng/chuyển/nộp/trả) (trước /)(phí/thuế/tiền ship/cọc/tiền cọc/phí hồ sơ/phí vận chuyển)
    |chuyển trước`,
  won: `(khách hàng/người) may mắn|(bạn/chị/anh) (là/đã/được) (khách hàng/người/trúng/chọn/may mắn)
    |trúng (thưởng/giải/iphone/xe)`,
  prize: `iphone|xe máy|vàng|tiền mặt|honda|sh`,
  claim: `(làm/nhận) (thủ tục/giải/thưởng/quà)|đăng nhập để`,
  job: `tuyển (ctv/cộng tác viên/người/mẹ bỉm/nhân viên/sinh viên) (like/chốt/gõ/đánh/xem/làm/online/)
    |like dạo|việc (nhẹ/làm thêm/online/tại nhà)|làm nhiệm vụ`,
  earn: `mỗi ngày|lương cao|hoa hồng|(ngày/tháng/tuần) (kiếm/thu nhập)|thu nhập`,
  scheme: `(cho thuê/thuê/mua/thu mua) (tài khoản/stk/thẻ/sim/acc)
    |(đầu tư/nạp) (sinh lời/lãi/nhận/x2/x3/gấp)|chốt đơn ảo|đơn ảo`,
  screen: `(chia sẻ/quay/mở/cho xem/share) màn hình|(mở/bật) (camera/video)`,
  watch: `cho em xem|để em (xem/hỗ trợ/kiểm tra/thao tác)`,
  bank: `(màn hình/app/ứng dụng) ngân hàng|stk`,
  hunt: `ai (biết/có) (nhà/địa chỉ/sđt/số/fb/chỗ ở) ${THEY}
    |(tung/đăng/up) (sđt/địa chỉ/số/ảnh/info) ${THEY}`,
  insult: `(mặt/như) (như /)(con /)(khỉ/chó/heo/lợn)
    |(đồ/con/thằng) (ngu/chó/đĩ/điếm/lợn/khốn/rẻ rách/mất dạy/óc chó)|cút (đi/mẹ)|chết (đi/mẹ)`,
  warn: `(cẩn thận/coi chừng/cảnh giác) (lừa/mọi/kẻ/bọn)
    |(không bao giờ/không) (gọi điện/yêu cầu/đòi) (chuyển/otp/cung cấp)|lừa đảo|giả danh`,
};
