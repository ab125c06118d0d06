import type { OtherPage } from './page';

export const forms: OtherPage[] = [
  {
    id: 'report-stream',
    html: '<video></video><div role="dialog"><h2>举报直播间</h2><ul><li>违规</li><li>低俗</li></ul><textarea placeholder="补充说明（选填）" maxlength="200"></textarea><button>提交</button></div>',
  },
  {
    id: 'report-en',
    html: '<video></video><form><h2>Report this show</h2><ul><li>Scam</li></ul><textarea aria-label="Tell us the reason" maxlength="500"></textarea><button>Send</button></form>',
  },
  {
    id: 'feedback',
    html: '<form><h2>意见反馈</h2><textarea placeholder="请描述你遇到的问题" maxlength="200"></textarea><input placeholder="联系方式（选填）"><button>发送</button></form>',
  },
  {
    id: 'contact-us',
    html: '<form><input placeholder="Name"><input type="email" placeholder="Email"><textarea placeholder="How can we help?"></textarea><button>Send</button></form><ul><li>FAQ</li></ul>',
  },
  {
    id: 'survey',
    html: '<form><p>Anything else?</p><textarea maxlength="500" rows="4"></textarea><button>Next</button></form><ol><li>1</li><li>2</li></ol>',
  },
  {
    id: 'job-application',
    html: '<form><input placeholder="Full name" autocomplete="name"><textarea placeholder="Cover letter"></textarea><button>Apply</button></form>',
  },
  {
    id: 'doctor-consultation',
    html: '<form><h2>在线问诊</h2><textarea placeholder="请描述您的症状" maxlength="150"></textarea><button>提交</button></form><ul><li>内科</li><li>外科</li></ul>',
  },
  {
    id: 'video-title',
    html: '<form><input placeholder="填写标题，更多人看到" maxlength="30"><textarea placeholder="作品简介" maxlength="1000"></textarea><button>发布</button></form><video></video>',
  },
  {
    id: 'playlist-name',
    html: '<video></video><div role="dialog"><ul><li>Watch later</li></ul><input type="text" maxlength="150" placeholder="Playlist title"><button>Create</button></div>',
  },
  {
    id: 'rename',
    html: '<ul><li>a.jpg</li><li>b.jpg</li></ul><input type="text" value="a.jpg" aria-label="File name">',
  },
  {
    id: 'seller-console-zh',
    html: '<video></video><ul aria-live="polite"><li>小鹿：有M码吗</li></ul><div class="reply-content"><input type="text" placeholder="一键回复观众或直接发评论"><button>发送</button></div>',
  },
];
