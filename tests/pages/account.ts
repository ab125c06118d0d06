import type { OtherPage } from './page';

export const account: OtherPage[] = [
  {
    id: 'login-phone-zh',
    html: '<form action="/login"><input placeholder="请输入手机号" maxlength="20"><input placeholder="验证码" maxlength="6"><button>登录</button></form>',
  },
  {
    id: 'login-password',
    html: '<form><label>Email or phone <input type="text" name="login"></label><label>Password <input type="password"></label><button>Log in</button></form><ul><li>Forgot?</li></ul>',
  },
  {
    id: 'login-over-player',
    html: '<video></video><div role="dialog"><input type="tel" placeholder="手机号"><input type="text" placeholder="短信验证码" autocomplete="one-time-code"><button>发送验证码</button></div><ul><li>弹幕</li></ul>',
  },
  {
    id: 'register',
    html: '<form><input name="username" placeholder="Choose a user name" maxlength="30" autocomplete="username"><input type="password"><button>Create account</button></form>',
  },
  {
    id: 'profile-bio',
    html: '<form><label>昵称<input maxlength="20"></label><label>个人简介<textarea maxlength="140" placeholder="介绍一下自己"></textarea></label><button>保存</button></form>',
  },
  {
    id: 'profile-bio-en',
    html: '<form><label for="bio">Bio</label><textarea id="bio" maxlength="160" rows="3"></textarea><button>Save profile</button></form><ul><li>Privacy</li><li>Security</li></ul>',
  },
  {
    id: 'security-answer',
    html: '<form><p>What was your first pet called?</p><input type="text" name="answer"><button>Continue</button></form>',
  },
  {
    id: 'newsletter',
    html: '<footer><form><input type="email" placeholder="Your email"><button>Subscribe</button></form><ul><li>About</li><li>Careers</li></ul></footer>',
  },
  {
    id: 'invite-code',
    html: '<section><input type="text" placeholder="填写邀请码" maxlength="20"><button>提交</button></section>',
  },
];
