import type { OtherPage } from './page';

const PAST =
  '<div class="comment"><b>lena</b> <time>3 days ago</time><p>Lovely mug, arrived in two days and well packed.</p><a>Reply</a></div>';
const OLD = PAST.repeat(4);
const OLD_ZH =
  '<li><b>阿城</b><p>收到了，质量不错，包装也很好，会再来。</p><span>3天前</span><a>回复</a></li>'.repeat(
    4,
  );

export const comments: OtherPage[] = [
  {
    id: 'comments-article',
    html: `<article><p>${'News. '.repeat(80)}</p></article><section><h2>4 comments</h2><form><textarea placeholder="Add a comment..."></textarea><button>Post</button></form>${OLD}</section>`,
  },
  {
    id: 'comments-article-below',
    html: `<article><p>News.</p></article><section><h2>Comments</h2>${OLD}<form><label>Leave a reply <textarea rows="8"></textarea></label><input placeholder="Name"><input type="email"><button>Post comment</button></form></section>`,
  },
  {
    id: 'comments-video-en',
    html: `<video></video><h1>How it is made</h1><section><div contenteditable="true" aria-label="Add a comment..."></div><button>Comment</button>${OLD}</section>`,
  },
  {
    id: 'comments-video-zh',
    html: `<video></video><h1>开箱</h1><section><textarea placeholder="发一条友善的评论"></textarea><button>发布</button><ul>${OLD_ZH}</ul></section>`,
  },
  {
    id: 'comments-video-below-zh',
    html: `<video></video><section><ul>${OLD_ZH}</ul><textarea placeholder="写下你的评论"></textarea><button>发布</button></section>`,
  },
  {
    id: 'comments-photo',
    html: `<figure><img alt=""></figure><ul><li><b>lena</b> nice <time>2w</time><button>Reply</button></li><li><b>marcus</b> wow <time>1w</time><button>Reply</button></li><li><b>kim</b> so good <time>1d</time><button>Reply</button></li></ul><form><textarea aria-label="Add a comment…" placeholder="Add a comment…"></textarea><button>Post</button></form>`,
  },
  {
    id: 'review-form',
    html: `<main><h2>Write a review</h2><textarea placeholder="What did you like or dislike?" maxlength="2000"></textarea><button>Submit</button>${OLD}</main>`,
  },
  {
    id: 'review-zh',
    html: '<main><h2>评价商品</h2><textarea placeholder="从多个角度评价宝贝，可以帮助更多想买的人" maxlength="500"></textarea><button>发布评价</button><ul><li>商品</li></ul></main>',
  },
  {
    id: 'question-answers',
    html: `<main><h2>Customer questions</h2><input type="text" placeholder="Have a question?" maxlength="150"><ul><li><b>Is it oven proof?</b><p>Yes</p></li><li><b>Capacity?</b><p>0.3 l</p></li></ul></main>`,
  },
  {
    id: 'question-zh',
    html: '<main><h2>问大家</h2><ul><li><b>掉色吗</b><p>不掉</p></li><li><b>显瘦吗</b><p>还行</p></li></ul><textarea placeholder="向已买过的人提问" maxlength="60"></textarea><button>提问</button></main>',
  },
  {
    id: 'forum-topic',
    html: `<main><h1>Which lens?</h1><article>first post</article><article>second post</article><form><textarea name="body" rows="10"></textarea><button>Post reply</button></form></main>`,
  },
  {
    id: 'post-status',
    html: '<main><div contenteditable="true" role="textbox" aria-label="What is happening?"></div><button>Post</button><ul><li>post one</li><li>post two</li></ul></main>',
  },
  {
    id: 'post-status-zh',
    html: '<main><textarea placeholder="有什么新鲜事想分享给大家？" maxlength="2000"></textarea><button>发送</button><ul><li>微博一</li><li>微博二</li></ul></main>',
  },
];
