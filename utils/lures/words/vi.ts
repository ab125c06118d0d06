import type { Words } from '../cue';

/** Vietnamese; typed with or without its marks. */
export const vi: Words = {
  channel: `zalo|za lo|facebook|messenger|telegram|tele|viber|số điện thoại|sđt|số zalo
    |nhóm zalo`,
  slang: `dza lô|da lô|zal0|z.a.l.o|giao lô|za.lo|dalo|zép lào|zl|zlo`,
  contact: `kết bạn|kb zalo|add zalo|ib mình|ib em|ib chị|ib shop riêng|inbox mình|inbox em
    |inbox riêng|nhắn mình|nhắn em|nhắn tin cho|nhắn riêng|nhắn zalo|nt mình|liên hệ|lh|gọi mình
    |gọi số|gọi cho em|qua zalo|sang zalo|vào zalo|chat riêng|tìm mình|quét mã`,
  pull: `vào nhóm|tham gia nhóm|kéo vào nhóm|thêm vào nhóm|nhóm kín|vào group|quét mã vào`,
  fish: `để lại số|để lại sđt|để sđt|comment sđt|để lại zalo|gửi sđt`,
  profile: `trên tường|trong tiểu sử|link ở bio|ghim đầu trang`,
  gain: `rẻ hơn|giá rẻ|giá gốc|giá xưởng|giá sỉ|giá sĩ|tận xưởng|tận gốc|giảm giá|giảm 50
    |nửa giá|miễn phí|tặng|ưu đãi|khuyến mãi|hàng rep|rep 1:1|super fake|hoàn tiền`,
  bypass: `không qua sàn|ngoài sàn|không qua app|ngoài app|mua ngoài|giao dịch ngoài
    |giao dịch riêng|sàn thu phí|phí sàn|chuyển khoản trực tiếp|đừng mua ở đây|đừng mua đây
    |bên mình rẻ hơn|bên em rẻ hơn`,
  official: `chăm sóc khách hàng|cskh|tổng đài|nhân viên|bộ phận|hỗ trợ khách hàng
    |bộ phận hoàn tiền|admin|shopee|lazada|tiki|ngân hàng|công an|bưu điện|giao hàng tiết kiệm
    |ghtk|ghn|shipper|hải quan|thuế|bên giao hàng|trung tâm hỗ trợ`,
  greet: `chào bạn|chào anh|chào chị|kính gửi|kính chào|tôi là|bên em|bên mình|đây là`,
  problem: `đơn hàng bị lỗi|đơn bị lỗi|đơn hàng lỗi|đơn hàng gặp|lỗi đơn|lỗi hệ thống
    |lỗi thanh toán|thanh toán thất bại|thanh toán lỗi|trừ tiền hai|trừ tiền 2|trừ tiền nhầm
    |trừ nhầm|bị trừ tiền|tài khoản bị khóa|tài khoản bị|khóa tài khoản|đóng băng|đơn bị giữ
    |hàng bị giữ|bị kẹt|thất lạc|hàng lỗi|thu hồi|tự động gia hạn|gói hội viên|kích hoạt nhầm
    |nhầm gói|trừ 3.500.000|vi phạm|đơn hàng của bạn bị|bị lỗi|đơn của bạn bị|đơn của chị bị`,
  refund: `hoàn tiền|trả lại tiền|hoàn lại|đền bù|bồi thường|hủy đơn|hủy gói|hủy dịch vụ
    |hoàn phí|nhận lại tiền`,
  bank: `số tài khoản|stk|số thẻ|mật khẩu|chuyển khoản|chuyển tiền|ck|cccd|cmnd|căn cước
    |ngân hàng|thẻ cào|thẻ tín dụng`,
  secret: `mã otp|otp|mã xác nhận|mã xác thực|mã 6 số|mã gửi về`,
  hand: `gửi mình|gửi em|gửi cho|gửi lại|đọc cho|đọc mã|cung cấp|điền|điền thông tin|nhập
    |cho mình xin|cho em xin|cho xin|nhắn lại
    |đọc giúp|đọc cho em|gửi mã|nhắn mã|đọc cho shop`,
  help: `hỗ trợ|em hỗ trợ|để được hỗ trợ|để em|để mình|giúp bạn|giúp chị|giúp anh|hướng dẫn
    |xử lý cho|làm thủ tục|hủy giúp|để nhận`,
  haven: `tài khoản an toàn|tài khoản tạm giữ`,
  fee: `phí ship|tiền ship|phí vận chuyển|chỉ cần trả ship|trả phí ship|phí hồ sơ
    |phí nhận thưởng|phí xử lý|tiền cọc|đặt cọc|cọc trước|chuyển trước|đóng phí|phí tham gia
    |thuế thu nhập|phí bảo hiểm|đóng thuế|nạp tiền|nạp trước|ship 30k|phí vận chuyển 5|chuyển phí
    |nạp phí|phí nhận|đóng tiền`,
  won: `chúc mừng bạn|chúc mừng chị|chúc mừng anh|chúc mừng khách|trúng thưởng|trúng giải
    |bạn đã trúng|bạn trúng|bạn được chọn|được chọn ngẫu nhiên|khách hàng may mắn|người may mắn
    |quay trúng|trúng iphone|trúng xe|chị trúng|anh trúng|khách trúng|trúng tủ lạnh
    |trúng điện thoại|trúng vàng|trúng tivi`,
  lucky: `may mắn|miễn phí|chúc mừng|trúng vàng`,
  prize: `giải thưởng|phần thưởng|phần quà|quà tặng|iphone|xe máy|xe sh|tiền mặt|vàng|voucher
    |lì xì|triệu đồng|triệu|tivi`,
  claim: `nhận quà|nhận thưởng|nhận giải|bấm vào link|bấm link|nhấn vào|click|đăng nhập
    |xác minh|xác thực|truy cập|họ tên|địa chỉ|đăng ký|nhận ngay|cập nhật thông tin`,
  job: `tuyển|tuyển ctv|tuyển cộng tác viên|cộng tác viên|ctv|việc nhẹ|việc làm thêm
    |việc làm tại nhà|làm tại nhà|làm online|làm thêm|tuyển dụng|cần người|cần 10 bạn|mẹ bỉm
    |chỉ cần điện thoại|không cần vốn|không cọc|đại lý`,
  earn: `lương cao|thu nhập|kiếm tiền|kiếm thêm|kiếm|hoa hồng|lương ngày|trả lương|ngày 300
    |ngày 500|mỗi ngày|1 ngày|một ngày|lãi|lợi nhuận|rút về|nhận lương|tiền công|k/ngày|k/đơn
    |triệu/tháng|triệu 1 tháng`,
  task: `like video|thả tim|thả like|like dạo|follow|chốt đơn|chốt đơn ảo|đặt đơn|đơn ảo
    |tăng tương tác|nhiệm vụ|làm nhiệm vụ|đánh giá sản phẩm|đánh giá 5 sao|xem video
    |xem livestream|gấp phong bì|xâu vòng|gõ captcha|nhập liệu|tăng lượt mua`,
  scheme: `thuê tài khoản ngân hàng|mua tài khoản ngân hàng|cho thuê tài khoản
    |bán tài khoản ngân hàng|rửa tiền|cá độ|lô đề|tài xỉu|nổ hũ|đánh bài đổi thưởng|đầu tư sàn
    |sàn forex|đầu tư coin|vay nóng|vay tiền nhanh|bao lãi|cam kết lợi nhuận`,
  screen: `chia sẻ màn hình|share màn hình|điều khiển từ xa|trình chiếu màn hình
    |gọi video call để`,
  open: `tải app|tải ứng dụng|tải phần mềm|tải về|cài app|cài đặt|cài|mở|bật|cho phép|đồng ý`,
  watch: `để em xem|để mình xem|em xem giúp|xem màn hình|em thao tác|thao tác giúp|làm giúp
    |kiểm tra giúp`,
  third: `con này|con đó|thằng này|thằng đó|mụ này|bà này|khách này|khách bom hàng|bom hàng
    |con mụ|nhà nó ở|nhà nó|địa chỉ nó|sđt nó|sđt của nó|số điện thoại nó|con nó học|chồng nó
    |cccd của nó|nhà con này|nhà thằng này|tìm nhà nó|ai biết nhà nó|địa chỉ nhà nó|xin info thằng
    |khách boom|boom hàng|đứa này|ả này
    |nó tên|con này tên|thằng này tên|bà này tên`,
  host: `chủ shop|con bán hàng|idol này`,
  trace: `tên là|ở số|học ở|sđt`,
  expose: `tên thật|nhà nó ở|nhà nó|ở nhà số|địa chỉ nhà|địa chỉ nó|sđt nó|sđt của nó
    |số điện thoại nó|làm ở|chỗ làm|con nó học|chồng nó|biển số|cccd của nó|nhà ở số|sđt 0
    |tên thật là|nhà con này|nhà con đó|nhà thằng này|nhà số|làm việc tại|con học trường|chồng tên
    |sđt của
    |nhà ở hẻm|nhà ở ngõ`,
  hunt: `tìm info|tìm infor|truy info|lấy info|moi info|tìm nhà nó|ai biết nhà nó
    |ai có địa chỉ|ai có info|tung info|phốt info|bóc info|đào info|bóc phốt địa chỉ
    |địa chỉ nhà con|địa chỉ nhà nó|ai có địa chỉ nhà|xin địa chỉ nhà con|xin info con
    |xin info thằng
    |biết nhà nó|biết nhà con này|biết nhà thằng này`,
  mob: `gọi chửi|gọi khủng bố|khủng bố điện thoại|spam điện thoại|vào chửi|đến nhà nó
    |tới nhà nó|qua nhà nó|kéo đến|kéo tới|chặn đường|bom hàng nó|anh em vào|mọi người gọi
    |gọi cho nó|đánh sập|vào chửi đi|chửi đi|chửi nó|tới chửi|qua hỏi thăm|tới hỏi thăm
    |đến hỏi thăm|anh em qua|anh em tới|đến tận nhà|tới tận nhà|gọi cháy máy|gọi nát máy
    |nhắn tin chửi|chửi nát|tẩy chay nó`,
  you: `con này|con kia|con mụ|mày là|mày nhìn|mặt mày|chúng mày`,
  insult: `con đĩ|đồ đĩ|con điếm|đồ điếm|đĩ điếm|con phò|con chó|đồ chó|chó đẻ|đồ lợn|con lợn
    |con heo nái|như con heo|như con lợn|mặt lợn|mặt chó|mặt lồn|địt mẹ|đụ má|đụ mẹ|đmm|dmm
    |vcl mày|vãi lồn|óc chó|óc lợn|ngu như|đồ ngu|con ngu|đồ khốn|khốn nạn|mất dạy|vô học
    |đồ rác rưởi|rác rưởi|súc vật|mày chết đi|chết đi|đi chết đi|chết mẹ mày|xấu như|xấu như ma
    |xấu như quỷ|già khú|con mụ béo|béo như|cút đi|cút xéo|bắc kỳ chó|nam kỳ chó|dân tộc mọi
    |thằng chó|thằng mặt|con mụ già|tát cho vỡ|vỡ mồm|đấm vỡ|béo như lợn|béo như heo|xấu vãi
    |đồ mặt dày|vô liêm sỉ|con điên|thằng điên|đồ điên|bán hàng như chó|như chó|chó sủa|mồm thối
    |thối mồm|béo ú|con béo|con lùn|thằng ngu|não tàn|não phẳng|con rác|loại mày|thứ mày
    |cút xéo đi|rẻ rách|điếm thúi|đĩ thõa|hãm lồn|hãm l|cmm|clm|đcm|đkm|đồ mặt lợn|mặt heo
    |cút về quê|đồ mất dạy|đồ vô học|mụ phù thủy|hãm vãi|hãm thật|mặt mày như|mặt như cái
    |gái ngành|gái bao|béo như bò|lợn sề|heo nái|ngu như bò|ngu như lợn|ngu vãi|con thần kinh
    |đồ khùng|con khùng|đồ bệnh|chết sớm|chết đi cho`,
  slur: `mặt dày|vô duyên|vô học|mất dạy|rẻ tiền|đĩ|điếm`,
  threat: `tao giết|giết mày|đánh chết|tao đánh|đập chết|tao chém|hiếp dâm|đốt nhà|tạt axit
    |tao biết nhà|biết nhà mày|coi chừng tao|liệu hồn|tao tìm|tao đến nhà|chặn đường mày|xử mày
    |xử đẹp|chém chết|đâm chết|tao đâm|tao tát|tát cho|tao gặp là|gặp là tao|tao xử|tao đập
    |tao cho mày`,
  menace: `chờ đó|đợi đó|cẩn thận đấy|trước cửa nhà|ngoài cổng`,
  sexual: `cởi ra|cởi áo|cởi đồ|vạch ra|show vú|cho xem vú|vú to|vếu to|ngực khủng
    |bao nhiêu một đêm|nhiêu một đêm|đi khách|ngủ với anh|chịch|địt không|nứng|show hàng|khoe hàng`,
  warn: `lừa đảo|lừa|bị lừa|kẻ lừa|scam|cẩn thận|cảnh giác|coi chừng bị|đừng tin|đừng kết bạn
    |đừng chuyển|đừng bấm|đừng click|không nên tin|giả mạo|mạo danh|fake nick|nick ảo|báo cáo
    |report|chặn|cảnh báo|nghe nói|mấy đứa`,
  story: `đùa|chồng em|chồng mình|mẹ em|nhà em|nhà mình
    |nhận được rồi|hoàn tiền rồi|về rồi|shop hoàn rồi|mình nhận rồi`,
  own: `em ở|ship về|giao đến|gửi về|của em|mẹ em|chồng em|chốt`,
  harmless: `free ship|freeship|phí ship bao nhiêu|tiền ship bao|ship bao nhiêu
    |bao nhiêu tiền ship|có free|zalo pay|zalopay|ví zalo|cọc bao nhiêu|đã chuyển khoản|ck rồi
    |chuyển khoản rồi|hoàn tiền chưa|được hoàn tiền|hoàn tiền rồi|có hoàn tiền|cửa hàng|của nó
    |ngon nhức nách|chém giá|đâm kim|cúc áo|chúc mừng shop|chúc mừng sinh nhật|em chốt đơn
    |chị chốt đơn|chốt đơn cho em|chốt đơn đi|shop chốt đơn|mình chốt đơn|chốt đơn rồi
    |nhân viên gói|bạn nhân viên|nhân viên shop|em mở|mở hộp|mở shop|mở live|mở máy|mở bán|bật đèn
    |cài áo|kẹp tóc|nhà ở xa|nhà ở đâu|ib shop|inbox shop|nhắn shop|nhắn tin shop|liên hệ shop
    |follow shop|follow rồi|nó xinh|nó đẹp|nó bền|nó dày|nó to|áo bị lỗi|hàng bị lỗi có đổi
    |bị lỗi có đổi|bị lỗi đổi`,
};
