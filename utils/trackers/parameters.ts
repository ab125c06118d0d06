/** What names the one who shared a link; left are those a room needs (`liveId`, `xsec_token`, `session`). */
export interface Parameters {
  domains: string[];
  names: string[];
}

/** Per family of sites; seen in shared links and in scripts that strip them, 2026-10. */
export const parameters: Parameters[] = [
  {
    domains: ['taobao.com', 'tmall.com', 'tmall.hk', '1688.com', 'lazada.com'],
    names: words(
      'ut_sk share_crt_v suid sp_tk un cpp shareurl short_name utkn utparam union_lens tkSid xMktId bxsign traceId ali_trackid spm scm pvid src_cna laz_trackid mkttid',
    ),
  },
  {
    domains: ['aliexpress.com', 'aliexpress.us'],
    names: words(
      'aff_fcid aff_fsk aff_platform aff_short_key aff_trace_key spm scm algo_pvid algo_expid pvid terminal_id curPageLogUid',
    ),
  },
  {
    domains: ['douyin.com', 'iesdouyin.com', 'jinritemai.com'],
    names: words(
      'u_code did iid with_sec_did share_sign share_version share_track_info share_app_name ug_share_id tt_from previous_page',
    ),
  },
  {
    domains: ['kuaishou.com', 'gifshow.com'],
    names: words('fid shareId shareToken shareMethod originShareId shareObjectId'),
  },
  {
    domains: ['jd.com'],
    names: words('gx gxd ShareTm ad_od utm_user utm_term un_area pvid'),
  },
  {
    domains: ['yangkeduo.com', 'pinduoduo.com'],
    names: words(
      'refer_share_uid refer_share_uin share_uid share_uin refer_share_id refer_share_channel refer_share_pu _x_link_id pxq_secret_key',
    ),
  },
  {
    domains: ['xiaohongshu.com', 'xhslink.com'],
    names: words(
      'xhsshare author_share appuid shareRedId share_id apptime share_channel app_platform app_version share_from_user_hidden exSource',
    ),
  },
  {
    domains: ['bilibili.com', 'b23.tv'],
    names: words(
      'vd_source share_source share_medium share_plat share_session_id share_tag share_from unique_k spm_id_from from_spmid buvid bbid plat_id msource seid visit_id session_id is_room_feed broadcast_type launch_id live_from',
    ),
  },
  { domains: ['weibo.com', 'weibo.cn'], names: words('weibo_id dt_dapp') },
  {
    domains: ['tiktok.com'],
    names: words(
      'u_code tt_from is_from_webapp sender_device web_id share_app_id share_app_name share_link_id share_author_id share_iid share_region social_share_type ug_btm _r _d _t referer_url referer_video_id enter_method preview_pb embed_source',
    ),
  },
  {
    domains: ['youtube.com', 'youtu.be'],
    names: words('si pp embeds_referring_euri embeds_referring_origin source_ve_path'),
  },
  { domains: ['twitch.tv'], names: words('tt_medium tt_content') },
  {
    domains: [
      'shopee.sg',
      'shopee.tw',
      'shopee.co.id',
      'shopee.co.th',
      'shopee.vn',
      'shopee.ph',
      'shopee.com.my',
      'shopee.com.br',
    ],
    names: words('share_user_id sp_atk xptdk stm_source stm_medium uls_trackid publish_id'),
  },
  {
    domains: ['amazon.com', 'amazon.co.jp', 'amazon.de', 'amazon.co.uk'],
    names: words(
      'ascsubtag linkCode linkId ref_ pd_rd_r pd_rd_w pd_rd_wg pf_rd_p pf_rd_r social_share crid dib dib_tag',
    ),
  },
  {
    domains: ['ebay.com', 'ebay.de', 'ebay.co.uk'],
    names: words(
      '_trkparms _trksid ssspo sssrc ssuid mkevt mkcid mkrid campid customid toolid amdata itmmeta itmprp',
    ),
  },
  {
    domains: ['facebook.com', 'instagram.com'],
    names: words('mibextid rdid extid sfnsn __tn__ eid _rdr paipv wtsid igsh igshid ig_rid fbclid'),
  },
  { domains: ['naver.com'], names: words('NaPm') },
  { domains: ['kakao.com'], names: words('t_src t_ch t_obj') },
  {
    domains: ['coupang.com'],
    names: words('lptag wPcid wRef wTime traceid sharesource mcid'),
  },
  { domains: ['rakuten.co.jp'], names: words('scid sc2id l-id s-id iasid trflg') },
];

function words(text: string): string[] {
  return text.split(' ');
}
